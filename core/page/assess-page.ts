import type { Context } from '../context.ts';
import type { Strength } from '../finding.ts';
import { isOfTheHouse } from '../reading/house-address.ts';
import type { PageDescription } from './page-description.ts';
import type { PageRule } from './page-rule.ts';
import type { PageEvidence, PageVerdict } from './page-verdict.ts';
import { readPage, type Page } from './page.ts';
import { pageRules, type PageRuleId } from './rules/index.ts';
import { weighPage } from './weigh-page.ts';

const order: readonly Strength[] = ['conclusive', 'strong', 'weak'];
const nothing: PageVerdict = { level: 'none', evidence: [] };

/**
 * Judges a page that a person is about to give something to. Of an address alone (`{ ...bareAddress, url }`) it says whether that
 * imitates a protected domain. Never throws; `none` is no promise.
 */
export function assessPage(description: PageDescription, context: Context): PageVerdict {
  const page = readPage(description, context);
  if (!page || !isStrangers(page, context)) return nothing;
  const found = pageRules.flatMap((rule: PageRule<PageRuleId>) =>
    [...rule.inspect(page, context)].map((finding): PageEvidence => ({ rule: rule.id, ...finding })),
  );
  const evidence = order.flatMap((strength) => found.filter((each) => each.strength === strength));
  return { level: weighPage(evidence), evidence };
}

/** Not the organisation's, a partner's or a brand's own, nor a machine of the reader's network; forms are whoever's made them. */
function isStrangers({ host, owner }: Page, { names }: Context): boolean {
  if (isOfTheHouse(host)) return false;
  return owner === undefined || (owner.kind === 'brand' && host.kind === 'domain' && names.isFormBuilder(host));
}
