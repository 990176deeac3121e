import type { Host } from '../../domain/domain.ts';
import { pageRule } from '../page-rule.ts';

/** What is typed goes to somebody other than the page's own site: `https://clone.example/` posts to `https://boite.example/post.php`. */
export const pageFormElsewhere = pageRule({
  id: 'page-form-elsewhere',
  facts: ['domain'],
  *inspect({ host, actions, asksSecret }, { names }) {
    if (!asksSecret) return;
    for (const { scheme, host: to } of actions) {
      if (scheme === 'mailto') {
        yield { strength: 'strong', at: { in: 'form' }, facts: { domain: to?.host ?? '' } };
        return;
      }
      if (!to || siteOf(to) === siteOf(host)) continue;
      // Many honest pages hand the log-in to a service under another name; nobody honest to a page that anyone may put up.
      const anyones = to.kind !== 'domain' || names.isFreeHost(to) || names.isFormBuilder(to);
      yield { strength: anyones ? 'strong' : 'weak', at: { in: 'form' }, facts: { domain: to.host } };
      return;
    }
  },
});

function siteOf(host: Host): string {
  return host.kind === 'domain' ? host.registrable : host.host;
}
