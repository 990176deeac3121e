import { read } from '../reading/read.ts';
import { messageRule } from '../rule.ts';

/** The whole message is a picture, or nothing, that leads elsewhere: nothing to read for a filter, and little to check for a person. */
export const pictureOnly = messageRule({
  id: 'picture-only',
  facts: ['domain'],
  about: 'content',
  *inspect(message, context) {
    if (hasWords(message.text.visible)) return;
    const { calls } = read(message, context);
    if (message.images.length === 0 && calls.every(({ link }) => link.text !== '')) return;
    const away = calls.find(({ to }) => to === 'hosted') ?? calls.find(({ to }) => to === 'elsewhere');
    if (!away || calls.some(({ to }) => to === 'own' || to === 'known')) return;
    const host = away.place;
    yield { strength: 'weak', at: { in: 'link', index: away.index }, facts: { domain: host } };
  },
});

/** A line of filler is none; a caption is. */
function hasWords(visible: string): boolean {
  return (visible.slice(0, 20_000).match(/\p{L}{3,}/gu)?.length ?? 0) > 12;
}
