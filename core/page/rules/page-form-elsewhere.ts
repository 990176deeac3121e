import type { Host } from '../../domain/domain.ts';
import type { Names } from '../../profile/claim.ts';
import { pageRule } from '../page-rule.ts';

/** What is typed goes to somebody other than the page's own site: `https://clone.example/` posts to `https://boite.example/post.php`. */
export const pageFormElsewhere = pageRule({
  id: 'page-form-elsewhere',
  facts: ['domain'],
  *inspect({ host, actions, asksSecret, titled, named, greeted }, { names }) {
    if (!asksSecret) return;
    // Where anyone may put a page up, one that speaks for the organisation has no service of its own to hand a log-in to.
    const speaks = greeted !== undefined || [...titled, ...named].some(({ owner }) => owner.kind === 'organisation');
    const isKit = speaks && isAnyones(host, names);
    for (const { scheme, host: to } of actions) {
      if (scheme === 'mailto') {
        yield { strength: 'strong', at: { in: 'form' }, facts: { domain: to?.host ?? '' } };
        return;
      }
      if (!to || siteOf(to) === siteOf(host)) continue;
      // Many honest pages hand the log-in to a service under another name; nobody honest to a page that anyone may put up.
      yield {
        strength: isKit || isAnyones(to, names) ? 'strong' : 'weak',
        at: { in: 'form' },
        facts: { domain: to.host },
      };
      return;
    }
  },
});

/** A machine without a name, or where anyone may put a page up. */
function isAnyones(host: Host, names: Names): boolean {
  return host.kind !== 'domain' || names.isFreeHost(host) || names.isFormBuilder(host);
}

function siteOf(host: Host): string {
  return host.kind === 'domain' ? host.registrable : host.host;
}
