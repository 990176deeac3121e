import type { Level } from '../../verdict.ts';
import type { PageRuleId, pageRules } from '../rules/index.ts';

type AnyRule = (typeof pageRules)[number];
/** The names of the facts that a rule's findings carry. */
export type PageFactOf<Id extends PageRuleId> = Extract<AnyRule, { readonly id: Id }>['facts'][number];

/** All that is said about a page, in one language. A rule without words does not compile. */
export interface PageTexts {
  readonly titles: Readonly<Record<Level, string>>;
  /** One sentence for a finding, from its facts. */
  readonly findings: { readonly [Id in PageRuleId]: (facts: Readonly<Record<PageFactOf<Id>, string>>) => string };
  readonly advice: {
    /** What to do now, the most urgent first. */
    readonly danger: readonly string[];
    readonly caution: readonly string[];
  };
  readonly actions: { readonly leave: string; readonly goOn: string };
}
