import { parseUrl } from '../domain/parse-url.ts';
import type { Form } from '../message.ts';
import type { Page } from './html/page.ts';

/** The forms of a page; `attachment`: index of the attachment that holds it, if it is not the message's own. */
export function readForms(page: Page, attachment?: number): readonly Form[] {
  const base = parseUrl(page.base);
  return page.forms.map(({ action, asks }) => ({
    action: action === undefined ? undefined : parseUrl(action, base),
    asks: new Set(asks),
    attachment,
  }));
}
