import { asks, lures } from '../phrases/meanings.ts';
import { read } from '../reading/reading.ts';
import { messageRule } from '../rule.ts';

/** The body dresses as a brand or the organisation, whose domain neither sends it nor is where it leads. */
export const brandImpersonation = messageRule({
  id: 'brand-impersonation',
  facts: ['claimed', 'seen', 'domain', 'leads'],
  about: 'content',
  *inspect(message, context) {
    const { claims, calls, said, speaker } = read(message, context);
    if (speaker) return;
    const claim = claims.find(({ by }) => by === 'logo' || by === 'notice');
    const away = calls.find(({ to }) => to !== 'known');
    // A newsletter that reports on a brand links to it, or asks for nothing.
    if (!claim || !away || calls.every(({ owner }) => owner?.id === claim.owner.id)) return;
    if (![...asks, ...lures].some((meaning) => said.has(meaning))) return;
    yield {
      strength: 'weak',
      at: claim.at,
      facts: {
        claimed: claim.owner.name,
        seen: claim.seen,
        domain: claim.owner.domains[0] ?? '',
        leads: away.link.domain?.unicode ?? away.link.url.host?.host ?? '',
      },
    };
  },
});
