import { asks, lures } from '../phrases/meanings.ts';
import { read } from '../reading/reading.ts';
import { messageRule } from '../rule.ts';

/** A short link hides where it leads, in a message that presses or speaks for somebody: `https://bit.ly/3xYz`. */
export const linkShortener = messageRule({
  id: 'link-shortener',
  facts: ['domain'],
  about: 'content',
  *inspect(message, context) {
    const { calls, said, impersonated } = read(message, context);
    const call = calls.find(({ link }) => link.domain && context.names.isShortener(link.domain));
    if (!call?.link.domain) return;
    const asked = asks.some((ask) => said.has(ask));
    const lured = lures.some((lure) => said.has(lure));
    if (!asked && !lured && !impersonated) return;
    yield {
      strength: impersonated && (asked || lured) ? 'strong' : 'weak',
      at: { in: 'link', index: call.index },
      facts: { domain: call.link.domain.unicode },
    };
  },
});
