/** A way to take campaigns out. */
export interface ExportOffer {
  /** As it stands in the address: `stix`. */
  readonly id: string;
  /** `list` for machines, all campaigns at once or one; `draft` for a person who sends it, one campaign at a time. */
  readonly use: 'list' | 'draft';
}
