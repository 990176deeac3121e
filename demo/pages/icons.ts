import { html, raw } from 'hono/html';
import type { Piece } from './page.ts';

/** Lines on a grid of 24. */
const shapes = {
  envelope: '<rect x="3" y="5" width="18" height="14" rx="2.5"/><path d="m3.5 7 8.5 6.5L20.5 7"/>',
  inbox:
    '<path d="M4 13 6.5 5h11L20 13v5a1.5 1.5 0 0 1-1.5 1.5h-13A1.5 1.5 0 0 1 4 18z"/><path d="M4 13h4.5l1.2 2.5h4.6l1.2-2.5H20"/>',
  draft: '<path d="m4 20 1-4L16.5 4.5a1.8 1.8 0 0 1 2.6 0l.4.4a1.8 1.8 0 0 1 0 2.6L8 19z"/><path d="m14.5 6.5 3 3"/>',
  sent: '<path d="M20.5 3.5 10 14"/><path d="m20.5 3.5-6.5 17-4-6.5-6.5-4z"/>',
  junk: '<circle cx="12" cy="12" r="8.5"/><path d="m6 6 12 12"/>',
  trash: '<path d="M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 13h9l1-13M10.5 10.5v6M13.5 10.5v6"/>',
  search: '<circle cx="10.5" cy="10.5" r="6.5"/><path d="m15.5 15.5 5 5"/>',
  clip: '<path d="m19.5 11-8 8a5 5 0 0 1-7-7l8.5-8.5a3.3 3.3 0 0 1 4.7 4.7L9.3 16.6a1.7 1.7 0 0 1-2.4-2.4L14.5 6.6"/>',
  leave: '<path d="M10 4.5H5.5a1.5 1.5 0 0 0-1.5 1.5v12a1.5 1.5 0 0 0 1.5 1.5H10M15.5 8l4 4-4 4M19 12H9.5"/>',
  back: '<path d="m10.5 6-6 6 6 6M5 12h15"/>',
} as const;

/** The name of a drawing: `inbox`. */
export type IconName = keyof typeof shapes;

/** A drawing beside a word, which says the same. */
export function icon(name: IconName): Piece {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true">${raw(shapes[name])}</svg>`;
}
