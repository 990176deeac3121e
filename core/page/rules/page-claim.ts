import type { Claim } from '../../profile/claim.ts';
import { pageRule } from '../page-rule.ts';

/** A stranger's page that asks for a secret is titled with the organisation's name and nothing else: `Webmail – académie de Montpellier`. */
export const pageClaim = pageRule({
  id: 'page-claim',
  facts: ['name'],
  *inspect({ titled, named, greeted, asksSecret }) {
    if (!asksSecret) return;
    const title = titled.find(isOrganisations);
    const text = named.find(isOrganisations);
    // A forum of teachers names its academy in a longer title, and anybody's page in its text.
    if (title?.whole === true) yield { strength: 'strong', at: { in: 'title' }, facts: { name: title.seen } };
    else if (title) yield { strength: 'weak', at: { in: 'title' }, facts: { name: title.seen } };
    else if (text) yield { strength: 'weak', at: { in: 'text' }, facts: { name: text.seen } };
    else if (greeted !== undefined) yield { strength: 'weak', at: { in: 'text' }, facts: { name: greeted } };
  },
});

function isOrganisations({ owner }: Claim): boolean {
  return owner.kind === 'organisation';
}
