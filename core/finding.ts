/** Three words can be argued in review; 37 cannot. */
export type Strength = 'weak' | 'strong' | 'conclusive';

/** The place in the message that evidence speaks of, so that a host can mark it. */
export type Locus =
  | { readonly in: 'from' | 'reply-to' | 'return-path' | 'subject' | 'body' | 'message' }
  | { readonly in: 'link' | 'attachment' | 'form'; readonly index: number };

/** What a rule yields. */
export interface Finding<Fact extends string = string> {
  readonly strength: Strength;
  readonly at: Locus;
  /** The values that the rule's text speaks of, by name. */
  readonly facts: Readonly<Record<Fact, string>>;
}
