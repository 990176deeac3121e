import type { Composer, PageView } from '../adapter.ts';
import { outside } from '../shown.ts';
import { composerOf } from './composer-of.ts';

/** Zimbra Modern's forms of new messages; its fields are told apart by the order in which they stand. */
export function zimbraModernComposers({ document }: PageView): readonly Composer[] {
  const bodies = [...document.querySelectorAll('[class*="zimbra-client_html-viewer"]')];
  return outside(document, '[class*="zimbra-client_composer_inner"]', bodies).map((root) => {
    const field = (place: number) => (): Element | undefined => aloneAround(root, place);
    return composerOf({
      root,
      fields: { to: field(0), cc: field(1), bcc: field(2) },
      chip: '[role="button"][title*="@"], [class*="token-input_token"]',
      remove: 'button, [class*="remove"]',
      subject: 'input[class*="zimbra-client_composer_subject"]',
      editor: ['rich-text-area iframe', 'rich-text-area [contenteditable="true"]', 'rich-text-area', 'textarea'],
      send: 'button[class$="_send"], button[class*="_send "]',
    });
  });
}

/** The largest element around an address field that holds no other. */
function aloneAround(root: Element, place: number): Element | undefined {
  const inputs = [...root.querySelectorAll('input[class*="zimbra-client_address-field_inputField"]')];
  const input = inputs[place];
  let around: Element | undefined = input;
  while (around?.parentElement && around.parentElement !== root) {
    const parent: Element = around.parentElement;
    if (inputs.some((other) => other !== input && parent.contains(other)) || parent.querySelector('rich-text-area'))
      break;
    around = parent;
  }
  return around;
}
