import { read } from '../reading/reading.ts';
import { messageRule } from '../rule.ts';

/** The whole message is a picture that leads elsewhere: nothing to read for a filter, and little to check for a person. */
export const pictureOnly = messageRule({
  id: 'picture-only',
  facts: ['domain'],
  about: 'content',
  *inspect(message, context) {
    const { images, text } = message;
    if (images.length === 0 || text.visible.length > 200 || text.visible.split(/\s+/u).length > 25) return;
    const { calls } = read(message, context);
    const away = calls.find(({ to }) => to === 'hosted') ?? calls.find(({ to }) => to === 'elsewhere');
    if (!away || calls.some(({ to }) => to === 'own' || to === 'known')) return;
    const host = away.link.domain?.unicode ?? away.link.url.host?.host ?? '';
    yield { strength: 'weak', at: { in: 'link', index: away.index }, facts: { domain: host } };
  },
});
