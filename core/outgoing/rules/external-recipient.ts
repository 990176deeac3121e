import { outgoingRule } from '../outgoing-rule.ts';

/** Somebody outside among colleagues: `voisin@orange.fr` beside nine addresses of the academy. */
export const externalRecipient = outgoingRule({
  id: 'external-recipient',
  facts: ['address'],
  *inspect({ addressees }, hosts) {
    if (!addressees.some(({ host }) => hosts.standingOf(host) === 'ours')) return;
    for (const { address, host, at } of addressees) {
      const standing = hosts.standingOf(host);
      if (standing === 'ours' || standing === 'known' || hosts.meantBy(host)) continue;
      yield { strength: 'weak', at, facts: { address } };
    }
  },
});
