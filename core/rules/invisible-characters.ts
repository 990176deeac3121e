import { messageRule } from '../rule.ts';

/** Words are broken up by characters that nobody sees, so that filters do not read them: `pass\u200Bword`. */
export const invisibleCharacters = messageRule({
  id: 'invisible-characters',
  facts: ['characters'],
  about: 'content',
  *inspect({ text: { invisible } }) {
    if (invisible < 4) return;
    yield { strength: 'weak', at: { in: 'body' }, facts: { characters: String(invisible) } };
  },
});
