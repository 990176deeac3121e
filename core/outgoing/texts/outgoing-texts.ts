import type { Attention } from '../outgoing-verdict.ts';
import type { OutgoingRuleId, outgoingRules } from '../rules/index.ts';

type AnyRule = (typeof outgoingRules)[number];
/** The names of the facts that a rule's findings carry. */
export type OutgoingFactOf<Id extends OutgoingRuleId> = Extract<AnyRule, { readonly id: Id }>['facts'][number];

/** What to do about a finding: told once however many findings call for it. */
export type OutgoingCounsel = 'check-address' | 'keep-numen' | 'keep-password' | 'keep-code' | 'check-audience';

/** All that is said about a message being written, in one language. A rule without words does not compile. */
export interface OutgoingTexts {
  readonly titles: Readonly<Record<Attention, string>>;
  /** One sentence for a finding, from its facts. */
  readonly findings: {
    readonly [Id in OutgoingRuleId]: (facts: Readonly<Record<OutgoingFactOf<Id>, string>>) => string;
  };
  readonly counsel: Readonly<Record<OutgoingCounsel, string>>;
  /** The buttons of the question before sending. */
  readonly actions: {
    /** Of a correction: `Écrire à claire@ac-montpellier.fr`. */
    readonly correct: (address: string) => string;
    readonly goBack: string;
    readonly sendAnyway: string;
  };
}
