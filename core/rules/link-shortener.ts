import { wantsSomething } from '../reading/pressure.ts';
import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** A short link hides where it leads, in a message that presses or speaks for somebody: `https://bit.ly/3xYz`. */
export const linkShortener = messageRule({
  id: 'link-shortener',
  facts: ['domain'],
  about: 'content',
  *inspect(message, context) {
    const reading = read(message, context);
    const { calls, impersonated } = reading;
    const call = calls.find(({ link }) => link.domain && context.names.isShortener(link.domain));
    if (!call) return;
    const wanting = wantsSomething(reading);
    if (!wanting && !impersonated) return;
    yield {
      strength: impersonated && wanting ? 'strong' : 'weak',
      at: { in: 'link', index: call.index },
      facts: { domain: call.place },
    };
  },
});
