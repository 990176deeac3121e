/** What the toolbar says of a page; `neutral` is also the logo of extension and add-in. */
export type IconState = 'neutral' | 'caution' | 'danger' | 'broken';

/** A tile that stands on light and dark toolbars alike, and of each state but one a badge of its own shape. */
const tiles: Readonly<Record<IconState, { readonly tile: string; readonly badge: string }>> = {
  neutral: { tile: '#0b5d5e', badge: '' },
  caution: {
    tile: '#0b5d5e',
    badge: badge('#0b5d5e', 'M23 14.5 31.5 30.5H14.5z', '#ffc043', 'M23 20v5M23 27.6v.1', '#3a2400'),
  },
  danger: {
    tile: '#a01712',
    badge: badge('#a01712', 'M19.5 14.5h7l5 5v7l-5 5h-7l-5-5v-7z', '#ffffff', 'M23 18.5v5.5M23 27.2v.1', '#a01712'),
  },
  broken: {
    tile: '#5c6b68',
    badge: badge(
      '#5c6b68',
      'M23 14.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z',
      '#ffffff',
      'M23 18.5v5.5M23 27.2v.1',
      '#2b3836',
    ),
  },
};

/** The logo's path on a grid of 32, and on one of 16 for sizes at which the first would blur. */
export interface Logos {
  readonly logo: string;
  readonly smallLogo: string;
}

/** An icon as SVG, of 32 by 32 units: the logo in white on a tile, and the badge of its state. */
export function iconSvg(state: IconState, { logo, smallLogo }: Logos, size: number): string {
  const path =
    size < 24 ? `d="${smallLogo}" transform="scale(2)"` : `d="${logo}" transform="translate(4 4) scale(.75)"`;
  const { tile, badge: sign } = tiles[state];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32">
    <rect width="32" height="32" rx="7" fill="${tile}"/>
    <path ${path} fill="#fff" fill-rule="evenodd"/>${sign}</svg>`;
}

/** A filled shape with a rim, so that it stands out from the logo under it, and an exclamation mark. */
function badge(tile: string, shape: string, fill: string, sign: string, stroke: string): string {
  return `<path d="${shape}" fill="${fill}" stroke="${tile}" stroke-width="3" paint-order="stroke" stroke-linejoin="round"/>
    <path d="${sign}" stroke="${stroke}" stroke-width="2.8" stroke-linecap="round" fill="none"/>`;
}
