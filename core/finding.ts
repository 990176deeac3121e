import type { LetterRun } from './lookalike/letter-run.ts';

/** Three words can be argued in review; 37 cannot. */
export type Strength = 'weak' | 'strong' | 'conclusive';

/** The place in the message that evidence speaks of, so that a host can mark it. */
export type Locus =
  | { readonly in: 'from' | 'reply-to' | 'return-path' | 'subject' | 'body' | 'message' }
  | { readonly in: 'link' | 'attachment' | 'form'; readonly index: number };

/** What a rule yields; rules about other things than messages received have places of their own. */
export interface Finding<Fact extends string = string, Place = Locus> {
  readonly strength: Strength;
  readonly at: Place;
  /** The values that the rule's text speaks of, by name. */
  readonly facts: Readonly<Record<Fact, string>>;
  /** Of a lookalike: what is seen, set over what it is taken for. */
  readonly letters?: readonly LetterRun[];
}
