import { isOurs } from '../ours.ts';
import { pageRule } from '../page-rule.ts';

/** The page's source says that it was saved from the organisation's own site: `saved from url=(0044)https://webmail.ac-montpellier.fr/`. */
export const pageSavedCopy = pageRule({
  id: 'page-saved-copy',
  facts: ['domain'],
  *inspect({ savedFrom, asksSecret }, { names }) {
    const copied = savedFrom.find((url) => isOurs(url.host, names));
    if (!copied?.host) return;
    // Kept at home to be read, a copy harms nobody; one that asks for a password has no other purpose.
    yield { strength: asksSecret ? 'conclusive' : 'weak', at: { in: 'source' }, facts: { domain: copied.host.host } };
  },
});
