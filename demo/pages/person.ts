import { html } from 'hono/html';
import type { Mailbox } from '../../core/message.ts';
import type { Piece } from './page.ts';

/** Whose mailbox it is. */
export const person = { name: 'Marie Dupont', address: 'marie.dupont@ac-montpellier.fr' } as const;

/** The circle with the first letters of a name, its hue always the same for one address. */
export function avatar({ name, address }: Pick<Mailbox, 'name' | 'address'>): Piece {
  const words = (name || address).split(/[^\p{L}]+/u).filter((word) => /^\p{Lu}/u.test(word));
  const letters =
    words.length > 0 ? words.slice(0, 2).map(([first]) => first ?? '') : [address.slice(0, 1).toUpperCase()];
  const hue = [...address].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 12, 7);
  return html`<span class="avatar hue-${hue}" aria-hidden="true">${letters.join('')}</span>`;
}
