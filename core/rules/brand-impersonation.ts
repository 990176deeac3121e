import type { Message } from '../message.ts';
import { leadingAway } from '../reading/leading-away.ts';
import { isTheirs } from '../reading/leads-home.ts';
import { presses, wantsSomething } from '../reading/pressure.ts';
import { read } from '../reading/read.ts';
import type { Reading } from '../reading/reading.ts';
import { messageRule } from '../rule.ts';

/** The message dresses as a brand or the organisation, wants something, and leads elsewhere than to whom it speaks for. */
export const brandImpersonation = messageRule({
  id: 'brand-impersonation',
  facts: ['claimed', 'seen', 'domain', 'leads'],
  about: 'content',
  *inspect(message, context) {
    const reading = read(message, context);
    const claim = reading.claims.find(({ by }) => by === 'logo' || by === 'notice');
    if (!claim || isVouchedFor(message, reading) || !wantsSomething(reading)) return;
    // A newsletter that reports on a brand leads to it.
    if (reading.calls.every((call) => isTheirs(call, claim.owner, context.names))) return;
    const away = reading.speaker ? leadingAway(reading) : reading.calls.find(({ to }) => to !== 'known');
    if (!away) return;
    const named = reading.claims.some(({ by, whole }) => by === 'name' && whole);
    yield {
      // The sender's name says the same, and not even a page of the sender's own.
      strength:
        !reading.speaker && named && presses(reading) && away.to !== 'own' && away.to !== 'tracker' ? 'strong' : 'weak',
      at: claim.at,
      facts: {
        claimed: claim.owner.name,
        seen: claim.seen,
        domain: claim.owner.domains[0] ?? '',
        leads: away.place,
      },
    };
  },
});

/** The organisation and partners speak of everybody; a brand's own domain is only believed if the border confirms it. */
function isVouchedFor({ authentication }: Message, { speaker }: Reading): boolean {
  if (speaker?.kind !== 'brand') return speaker !== undefined;
  return authentication.status === 'reported' && authentication.aligned;
}
