import { parseHost } from '../../domain/parse-host.ts';
import { pageRule } from '../page-rule.ts';

/** The page's host is made to be mistaken for a protected one: `webmail.ac-montpelier.fr`. */
export const pageLookalike = pageRule({
  id: 'page-lookalike',
  facts: ['domain', 'target', 'technique'],
  *inspect({ host, asksSecret, titled }, { lookalikes, names }) {
    const lookalike = host.kind === 'domain' ? lookalikes.of(host) : undefined;
    if (host.kind !== 'domain' || !lookalike) return;
    const target = parseHost(lookalike.of);
    const owner = target?.kind === 'domain' ? names.ownerOf(target) : undefined;
    // Among all the brands of the world some honest name resembles one: there the page must speak for it, and ask.
    const poses = asksSecret && titled.some((claim) => claim.owner.id === owner?.id);
    if (owner?.kind === 'brand' && !poses) return;
    const { of: named, technique, letters } = lookalike;
    // Nobody has a good reason to look like the organisation in an address: one is stopped before the page is seen.
    const stops = owner?.kind === 'organisation' && lookalike.strength === 'strong';
    const strength = stops ? 'conclusive' : lookalike.strength;
    yield { strength, at: { in: 'address' }, facts: { domain: host.unicode, target: named, technique }, letters };
  },
});
