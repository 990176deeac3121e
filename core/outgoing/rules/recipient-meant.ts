import { outgoingRule } from '../outgoing-rule.ts';

/** An address at a slip or an imitation of a domain that the profile knows: `claire@ac-montpelier.fr`, `paul@gmial.com`. */
export const recipientMeant = outgoingRule({
  id: 'recipient-meant',
  facts: ['address', 'correction', 'domain', 'by'],
  *inspect({ addressees }, hosts) {
    for (const { address, host, at } of addressees) {
      const meant = hosts.meantBy(host);
      if (!meant) continue;
      const { domain, by, strength } = meant;
      const correction = `${address.slice(0, address.lastIndexOf('@'))}@${domain}`;
      yield { strength, at, facts: { address, correction, domain, by } };
    }
  },
});
