import { presses, wantsSomething } from '../reading/pressure.ts';
import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** A page where anyone can put one, in a message that presses or speaks for somebody: `https://ledger.s3.amazonaws.com/x.html`. */
export const freeHosting = messageRule({
  id: 'free-hosting',
  facts: ['domain', 'claimed'],
  about: 'content',
  *inspect(message, context) {
    const { names } = context;
    const reading = read(message, context);
    const { calls, impersonated, role, keeper, speaker } = reading;
    const call = calls.find(
      ({ link: { domain } }) => domain && names.isFreeHost(domain) && !names.isFormBuilder(domain),
    );
    if (!call) return;
    const wanting = wantsSomething(reading);
    if (!wanting && !impersonated) return;
    // A brand has pages of its own; a From that names it and a page that anyone can make do not go together.
    const spoken =
      impersonated !== undefined ||
      role !== undefined ||
      keeper !== undefined ||
      (speaker?.kind === 'brand' && presses(reading));
    yield {
      strength: spoken && (wanting || impersonated?.by === 'name') ? 'strong' : 'weak',
      at: { in: 'link', index: call.index },
      facts: { domain: call.place, claimed: impersonated?.owner.name ?? '' },
    };
  },
});
