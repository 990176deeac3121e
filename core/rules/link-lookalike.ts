import type { Context } from '../context.ts';
import type { Domain } from '../domain/domain.ts';
import type { Lookalike } from '../lookalike/lookalike.ts';
import type { Link } from '../message.ts';
import { lookalikeStrength } from '../reading/lookalike-strength.ts';
import { isTracker } from '../reading/trackers.ts';
import { messageRule } from '../rule.ts';

/** A link leads to a domain made to be mistaken for a protected one, or spells one out in its path: `https://webmail.ac-montpelier.fr/login`. */
export const linkLookalike = messageRule({
  id: 'link-lookalike',
  facts: ['domain', 'target', 'technique', 'seen', 'meant', 'where'],
  about: 'content',
  *inspect(message, context) {
    const named = new Set<string>();
    const hosts = new Map<string, Lookalike | undefined>();
    for (const [index, { domain, url }] of message.links.entries()) {
      if (!domain || named.has(domain.host)) continue;
      if (!hosts.has(domain.host)) hosts.set(domain.host, context.lookalikes.of(domain));
      const inHost = hosts.get(domain.host);
      const lookalike = inHost ?? inPath(domain, url, context);
      if (!lookalike) continue;
      named.add(domain.host);
      const { of: target, technique, seen, meant, letters } = lookalike;
      // Mailing services put their customer's name in front of their own.
      const strength = isTracker(domain) ? 'weak' : lookalikeStrength(lookalike, message, context);
      const where = inHost ? 'host' : 'path';
      const facts = { domain: domain.unicode, target, technique, seen, meant, where };
      yield { strength, at: { in: 'link', index }, facts, letters };
    }
  },
});

/** Whoever is known, and trackers, may name others' sites in their addresses; a stranger does so to be taken for them. */
function inPath(domain: Domain, { path }: Link['url'], { names, lookalikes }: Context): Lookalike | undefined {
  return names.ownerOf(domain) || isTracker(domain) ? undefined : lookalikes.inPath(path);
}
