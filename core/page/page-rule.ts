import type { Context } from '../context.ts';
import type { Finding } from '../finding.ts';
import type { Page } from './page.ts';

/** The place in the page that evidence speaks of. */
export type PagePlace = { readonly in: 'address' | 'title' | 'text' | 'source' | 'form' | 'icon' };

/** What a rule about pages yields. */
export type PageFinding<Fact extends string = string> = Finding<Fact, PagePlace>;

/** Looks at a page of a stranger's and yields what it finds. Never sums, never knows another rule, never throws, linear time. */
export interface PageRule<Id extends string = string, Fact extends string = string> {
  readonly id: Id;
  /** The names of the facts that its findings carry and its words may use. */
  readonly facts: readonly Fact[];
  readonly inspect: (page: Page, context: Context) => Iterable<PageFinding<Fact>>;
}

/** Gives a rule its exact type, so that words and tests can be checked against it. */
export function pageRule<const Id extends string, const Fact extends string = never>(
  rule: PageRule<Id, Fact>,
): PageRule<Id, Fact> {
  return rule;
}
