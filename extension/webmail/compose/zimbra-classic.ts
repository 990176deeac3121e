import type { Composer, PageView } from '../adapter.ts';
import { composerOf } from './composer-of.ts';

/** Zimbra's classic forms of new messages, one a tab of its own; buttons stand in a toolbar apart. */
export function zimbraClassicComposers({ document }: PageView): readonly Composer[] {
  return [...document.querySelectorAll('[id^="zv__COMPOSE"]:has(input[id$="_subject_control"])')].map((root) => {
    const number = /^zv__(?<number>COMPOSE(?:-\d{1,9})?)/u.exec(root.id)?.groups?.['number'] ?? 'COMPOSE';
    return composerOf({
      root,
      fields: { to: '[id$="_to_cell"]', cc: '[id$="_cc_cell"]', bcc: '[id$="_bcc_cell"]' },
      chip: '.addrBubble',
      remove: '.ImgBubbleDelete',
      subject: 'input[id$="_subject_control"]',
      editor: ['iframe[id$="_body_ifr"]', 'textarea.ZmHtmlEditorTextArea'],
      buttons: document,
      send: `[id^="zb__${number}__SEND"][id$="_title"], [id="zb__${number}__SEND"], [id="zb__${number}__SEND_MENU"]`,
      draft: { button: `[id="zb__${number}__SAVE_DRAFT"]`, saved: '.ZToast, #z_toast' },
    });
  });
}
