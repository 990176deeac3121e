import { lookalikeStrength } from '../reading/lookalike-strength.ts';
import { isTracker } from '../reading/trackers.ts';
import { messageRule } from '../rule.ts';

/** A link leads to a domain made to be mistaken for a protected one: `https://webmail.ac-montpelier.fr/login`. */
export const linkLookalike = messageRule({
  id: 'link-lookalike',
  facts: ['domain', 'target', 'technique', 'seen', 'meant'],
  about: 'content',
  *inspect(message, context) {
    const named = new Set<string>();
    for (const [index, { domain }] of message.links.entries()) {
      if (!domain || named.has(domain.host)) continue;
      named.add(domain.host);
      const lookalike = context.lookalikes.of(domain);
      if (!lookalike) continue;
      const { of: target, technique, seen, meant } = lookalike;
      // Mailing services put their customer's name in front of their own.
      const strength = isTracker(domain) ? 'weak' : lookalikeStrength(lookalike, message, context);
      yield { strength, at: { in: 'link', index }, facts: { domain: domain.unicode, target, technique, seen, meant } };
    }
  },
});
