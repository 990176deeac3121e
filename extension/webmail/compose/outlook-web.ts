import type { Composer, PageView } from '../adapter.ts';
import { outside } from '../shown.ts';
import { composerOf } from './composer-of.ts';

const send =
  '[data-testid="ComposeSendButton"] button, button[data-testid="ComposeSendButton"], button[aria-label="Envoyer"], button[aria-label="Send"]';
const editor =
  '[role="textbox"][contenteditable="true"][aria-multiline="true"], [role="textbox"][contenteditable="true"]:not([aria-label="À"]):not([aria-label="To"]):not([aria-label="Cc"]):not([aria-label="Cci"]):not([aria-label="Bcc"])';

/** Outlook's forms of new messages, around the button that sends them; also sent by Ctrl and Enter, or Alt and S. */
export function outlookComposers({ document }: PageView): readonly Composer[] {
  const bodies = [...document.querySelectorAll('[role="document"]')];
  return outside(document, send, bodies).flatMap((button) => {
    const root = formAround(button);
    if (!root) return [];
    const field =
      (...names: readonly string[]) =>
      (): Element | undefined => {
        const box = root.querySelector(names.map((name) => `[aria-label="${name}"]`).join(', '));
        return box?.parentElement ?? undefined;
      };
    return composerOf({
      root,
      fields: { to: field('À', 'To'), cc: field('Cc'), bcc: field('Cci', 'Bcc') },
      chip: '[data-lpc-hover-target-id], [class*="wellItem"], [title*="@"]',
      remove: 'button',
      subject: 'input[aria-label*="objet" i], input[aria-label*="subject" i]',
      editor,
      send,
      sendsBy: ({ key, ctrlKey, metaKey, altKey }) =>
        (key === 'Enter' && (ctrlKey || metaKey)) || (key.toLowerCase() === 's' && altKey),
    });
  });
}

/** The smallest element that holds the button and a subject. */
function formAround(button: Element): Element | undefined {
  let root = button.parentElement;
  for (let level = 0; root && level < 12; level++, root = root.parentElement) {
    if (root.querySelector('input[aria-label*="objet" i], input[aria-label*="subject" i]')) return root;
  }
  return undefined;
}
