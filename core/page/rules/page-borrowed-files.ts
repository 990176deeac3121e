import type { Url } from '../../domain/url.ts';
import { isOurs } from '../ours.ts';
import { pageRule } from '../page-rule.ts';

/** A stranger's page that asks for a secret takes its look from the organisation's server; a logo alone is on many pages. */
export const pageBorrowedFiles = pageRule({
  id: 'page-borrowed-files',
  facts: ['domain'],
  *inspect({ resources, asksSecret }, { names }) {
    const ours = asksSecret ? resources.filter((url) => isOurs(url.host, names)) : [];
    const telling = ours.find(isPartOfPage) ?? ours[0];
    if (!telling?.host) return;
    const strength = isPartOfPage(telling) ? 'strong' : 'weak';
    yield { strength, at: { in: 'source' }, facts: { domain: telling.host.host } };
  },
});

function isPartOfPage({ path }: Url): boolean {
  const lower = path.toLowerCase();
  return lower.endsWith('.css') || lower.endsWith('.js') || lower.startsWith('/iwc_static/');
}
