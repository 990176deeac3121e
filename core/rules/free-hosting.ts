import { asks, lures } from '../phrases/meanings.ts';
import { read } from '../reading/reading.ts';
import { messageRule } from '../rule.ts';

/** A page where anyone can put one, in a message that presses or speaks for somebody: `https://ledger.s3.amazonaws.com/x.html`. */
export const freeHosting = messageRule({
  id: 'free-hosting',
  facts: ['domain', 'claimed'],
  about: 'content',
  *inspect(message, context) {
    const { names } = context;
    const { calls, said, impersonated, role } = read(message, context);
    const call = calls.find(
      ({ link: { domain } }) => domain && names.isFreeHost(domain) && !names.isFormBuilder(domain),
    );
    if (!call?.link.domain) return;
    const asked = asks.some((ask) => said.has(ask));
    const lured = lures.some((lure) => said.has(lure));
    if (!asked && !lured && !impersonated) return;
    const spoken = impersonated !== undefined || role !== undefined;
    yield {
      strength: spoken && (asked || lured || impersonated?.by === 'name') ? 'strong' : 'weak',
      at: { in: 'link', index: call.index },
      facts: { domain: call.link.domain.unicode, claimed: impersonated?.owner.name ?? '' },
    };
  },
});
