import { decodePunycode, encodePunycode } from './punycode.ts';

/** What UTS #46 ignores: soft hyphen, zero-width space, variation selectors and the like. */
const ignored =
  /[\u00AD\u034F\u180B-\u180D\u180F\u200B\u2060\u2064\uFE00-\uFE0F\uFEFF]|\uD82F[\uDCA0-\uDCA3]|\uDB40[\uDD00-\uDDEF]/g;

/** Maps text as UTS #46 does (non-transitional: `ß` stays): `ＡＣ。FR` → `ac.fr`. */
export function mapForIdna(text: string): string {
  return fold(fold(text)).replace(/\u3002/g, '.');
}

function fold(text: string): string {
  return (
    text
      .replace(ignored, '')
      // A capital sigma becomes ς at the end of a word in toLowerCase, never in IDNA.
      .replace(/\u03A3/g, '\u03C3')
      .toLowerCase()
      // IDNA keeps Cherokee's older letters, which Unicode counts as capitals.
      .replace(/[\uAB70-\uABBF]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x97_d0))
      .replace(/[\u13F8-\u13FD]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 8))
      .normalize('NFKC')
  );
}

/** The A-label of a mapped label: `ac-versaílles` → `xn--ac-versalles-zfb`; `undefined` when it would be too long. */
export function toALabel(label: string): string | undefined {
  // oxlint-disable-next-line no-control-regex
  if (/^[\0-\x7F]*$/.test(label)) return label;
  const encoded = encodePunycode(label);
  return encoded === undefined ? undefined : `xn--${encoded}`;
}

/** The U-label of a lower-case A-label: `xn--ac-versalles-zfb` → `ac-versaílles`; itself when it is no valid A-label. */
export function toULabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const decoded = decodePunycode(label.slice(4));
  // A label that does not come back the same is one that no browser shows decoded.
  return decoded !== undefined && mapForIdna(decoded) === decoded && toALabel(decoded) === label ? decoded : label;
}

/** The same host with U-labels: `xn--ac-versalles-zfb.fr` → `ac-versaílles.fr`. */
export function toUnicodeHost(host: string): string {
  return host.includes('xn--') ? host.split('.').map(toULabel).join('.') : host;
}
