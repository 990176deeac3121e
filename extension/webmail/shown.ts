import type { SeenMailbox } from '../../core/mail/seen/seen-message.ts';

/** The text of an element on one line: `shownText(subject)` → `Votre messagerie`. */
export function shownText(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/gu, ' ').trim();
}

/** A mailbox as shown; a name that only repeats the address is none. */
export function shownMailbox(name: string, address: string): SeenMailbox | undefined {
  const clean = address.trim();
  const own = name.trim() === clean ? '' : name.trim();
  return own === '' && clean === '' ? undefined : { name: own, address: clean };
}

/** What ends an address in a text. */
const notInAddress = new Set(' \t\n\r\u00a0<>"\'(),:;[]\\@?&');

/** An address in what a page wrote for people: `'Jean Martin <j@a.fr>'`, `'mailto:j@a.fr?subject=x'`, `'j@a.fr'`. */
export function addressIn(text: string | null | undefined): string | undefined {
  const whole = (text ?? '').slice(0, 1000);
  // Of a link to write a mail, what may follow the address is not its own.
  const short = whole.startsWith('mailto:') ? (whole.split('?', 1)[0] ?? '') : whole;
  // From the last @ outwards, so that a name with an @ in it does not pass for the address after it.
  const at = short.lastIndexOf('@');
  if (at < 0) return undefined;
  let [start, end] = [at, at + 1];
  while (start > 0 && at - start < 64 && !notInAddress.has(short.charAt(start - 1))) start--;
  while (end < short.length && !notInAddress.has(short.charAt(end))) end++;
  // A sentence may end with an address.
  if (short.charAt(end - 1) === '.') end--;
  return start === at || end === at + 1 ? undefined : short.slice(start, end);
}

/** All that match and lie in none of the bodies: what is in a body is the sender's, whatever it imitates. */
export function outside(root: ParentNode, selector: string, bodies: readonly Node[]): readonly Element[] {
  return [...root.querySelectorAll(selector)].filter((found) => !bodies.some((body) => body.contains(found)));
}

/** The texts of the page's own scripts, in which many webmails tell their page its settings. */
export function scriptsOutside(document: Document, bodies: readonly Node[]): readonly string[] {
  return outside(document, 'script:not([src])', bodies).map(({ textContent }) => textContent);
}
