import type { Composer, PageView } from '../adapter.ts';
import { outside } from '../shown.ts';
import { composerOf } from './composer-of.ts';

/** Gmail's forms of new messages, also sent by Ctrl and Enter; they save themselves, so there is no button for drafts. */
export function gmailComposers({ document }: PageView): readonly Composer[] {
  const bodies = [...document.querySelectorAll('.a3s')];
  return outside(document, 'input[name="subjectbox"]', bodies).flatMap((subject) => {
    const root = subject.closest('[role="dialog"], .M9, .AD, form');
    if (!root) return [];
    return composerOf({
      root,
      fields: { to: '[name="to"]', cc: '[name="cc"]', bcc: '[name="bcc"]' },
      chip: '[data-hovercard-id*="@"]',
      remove: '[role="button"], .vM',
      subject: 'input[name="subjectbox"]',
      editor: '[role="textbox"][contenteditable="true"]',
      send: '[role="button"].aoO, [role="button"][data-tooltip*="Enter"], [role="button"][data-tooltip*="Entrée"]',
      sendsBy: ({ key, ctrlKey, metaKey }) => key === 'Enter' && (ctrlKey || metaKey),
    });
  });
}
