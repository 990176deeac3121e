import type { Technique } from '../lookalike/lookalike.ts';
import type { Ask, Lure } from '../phrases/meanings.ts';
import type { messageRules, RuleId } from '../rules/index.ts';
import type { Level, Unchecked } from '../verdict.ts';
import type { Counsel } from './counsel.ts';

type MessageRule = (typeof messageRules)[number];
/** The names of the facts that a rule's findings carry. */
export type FactOf<Id extends RuleId> = Extract<MessageRule, { readonly id: Id }>['facts'][number];

/** A rule explained to who wonders about it: `vigie explain link-lookalike`. */
export interface RuleWords {
  /** What it looks for, in a sentence. */
  readonly looksFor: string;
  /** One that it finds. */
  readonly example: string;
  /** When it stays silent. */
  readonly silentWhen: string;
}

/** Everything that the core says to a person, in one language. A rule, lure or technique without words does not compile. */
export interface Texts {
  /** The card's title. `none` does not say that a message is harmless. */
  readonly levels: Readonly<Record<Level, string>>;
  /** One sentence for a finding, from its facts, which may be empty. */
  readonly findings: { readonly [Id in RuleId]: (facts: Readonly<Record<FactOf<Id>, string>>) => string };
  readonly rules: Readonly<Record<RuleId, RuleWords>>;
  /** What to do now. */
  readonly counsel: Readonly<Record<Counsel, string>>;
  readonly unchecked: Readonly<Record<Unchecked, string>>;
}

/** The words that findings are told with. */
export interface Vocabulary {
  readonly techniques: Readonly<Record<Technique, string>>;
  readonly lures: Readonly<Record<Lure, string>>;
  readonly asks: Readonly<Record<Ask, string>>;
}
