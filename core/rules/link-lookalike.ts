import { messageRule } from '../rule.ts';

/** A link leads to a domain made to be mistaken for a protected one: `https://webmail.ac-montpelier.fr/login`. */
export const linkLookalike = messageRule({
  id: 'link-lookalike',
  facts: ['domain', 'target', 'technique', 'seen', 'meant'],
  about: 'content',
  *inspect({ links }, { lookalikes }) {
    const named = new Set<string>();
    for (const [index, { domain }] of links.entries()) {
      if (!domain || named.has(domain.host)) continue;
      named.add(domain.host);
      const lookalike = lookalikes.of(domain);
      if (!lookalike) continue;
      const { of: target, technique, seen, meant, strength } = lookalike;
      yield { strength, at: { in: 'link', index }, facts: { domain: domain.unicode, target, technique, seen, meant } };
    }
  },
});
