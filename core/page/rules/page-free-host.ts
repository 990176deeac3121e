import { pageRule } from '../page-rule.ts';

/** A page that asks for a secret stands where anyone may put one, or on a machine without a name: `academie.web.app`. */
export const pageFreeHost = pageRule({
  id: 'page-free-host',
  facts: ['domain'],
  *inspect({ host, asksSecret, titled }, { names }) {
    if (!asksSecret) return;
    if (host.kind === 'domain' && !names.isFreeHost(host) && !names.isFormBuilder(host)) return;
    // Honest forums and shops stand there too; none of them is called what the organisation is called.
    const poses = titled.some(({ owner, whole }) => owner.kind === 'organisation' && whole);
    yield { strength: poses ? 'strong' : 'weak', at: { in: 'address' }, facts: { domain: host.host } };
  },
});
