import type { Composer, PageView } from '../adapter.ts';
import { composerOf } from './composer-of.ts';

/** BlueMind's forms of new messages, sent by their submit button or by Ctrl and Enter. */
export function bluemindComposers({ document }: PageView): readonly Composer[] {
  return [...document.querySelectorAll('form.mail-composer')].map((root) => {
    const field = (place: number) => (): Element | undefined =>
      root.querySelectorAll('.mail-composer-recipient')[place];
    return composerOf({
      root,
      fields: { to: field(0), cc: field(1), bcc: field(2) },
      chip: '.contact, .bm-contact',
      remove: 'button, .remove',
      subject: 'input.mail-composer-subject, .mail-composer-subject input, input[name="subject"]',
      editor: '.roosterjs-container, [contenteditable="true"], textarea',
      send: 'button[type="submit"]',
      sendsBy: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
    });
  });
}
