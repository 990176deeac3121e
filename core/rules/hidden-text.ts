import { messageRule } from '../rule.ts';

/** The message holds much text that the eye does not see, put there for filters. */
export const hiddenText = messageRule({
  id: 'hidden-text',
  facts: ['characters'],
  about: 'content',
  *inspect({ text: { hidden, visible } }) {
    // Newsletters hide a line for the preview, and padding after it.
    if (hidden < 600 || hidden < visible.length) return;
    yield { strength: 'weak', at: { in: 'body' }, facts: { characters: String(hidden) } };
  },
});
