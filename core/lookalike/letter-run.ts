/** Letters as they are seen, and under them what they are taken for: `{ seen: 'rn', meant: 'm', differs: true }`. */
export interface LetterRun {
  readonly seen: string;
  readonly meant: string;
  /** A host's `e` for the `É` of a written name, or its hyphen for a space, is no difference. */
  readonly differs: boolean;
}
