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

/** An address in what a page wrote for people: `'Jean Martin <j@a.fr>'`, `'mailto:j@a.fr?subject=x'`, `'j@a.fr'`. */
export function addressIn(text: string | null | undefined): string | undefined {
  const whole = (text ?? '').slice(0, 1000);
  // Of a link to write a mail, what may follow the address is not its own.
  const short = whole.startsWith('mailto:') ? (whole.split('?', 1)[0] ?? '') : whole;
  // From the last @ outwards, so that a name with an @ in it does not pass for the address after it.
  const at = short.lastIndexOf('@');
  if (at < 0) return undefined;
  const before = /[^\s<>"'(),:;[\]\\@]{0,64}$/u.exec(short.slice(Math.max(0, at - 64), at))?.[0] ?? '';
  const after = /^[^\s<>"'(),:;[\]\\@?&]{1,253}/u.exec(short.slice(at + 1))?.[0].replace(/\.$/u, '') ?? '';
  return before === '' || after === '' ? undefined : `${before}@${after}`;
}

/** All that match and lie in none of the bodies: what is in a body is the sender's, whatever it imitates. */
export function outside(root: ParentNode, selector: string, bodies: readonly Node[]): readonly Element[] {
  return [...root.querySelectorAll(selector)].filter((found) => !bodies.some((body) => body.contains(found)));
}

/** The texts of the page's own scripts, in which many webmails tell their page its settings. */
export function scriptsOutside(document: Document, bodies: readonly Node[]): readonly string[] {
  return outside(document, 'script:not([src])', bodies).map(({ textContent }) => textContent);
}
