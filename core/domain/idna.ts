import { lowerCase } from './lower-case.ts';
import { normalizeText } from './normalize.ts';
import { decodePunycode, encodePunycode } from './punycode.ts';

/** What UTS #46 ignores: soft hyphen, zero-width space, variation selectors, fillers and the like. */
const ignored =
  /[\u00AD\u115F\u1160\u200B\u2060-\u2064\u206A-\u206F\u3164\uFEFF\uFFA0]|\u034F|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDD00-\uDDEF]/g;

/** More characters than this do not compose to a host of 253 bytes. */
const longest = 1024;

/** Maps text as UTS #46 does, non-transitionally (`ß` and `ς` stay): `ＡＣ。FR` → `ac.fr`; `undefined` when it is too long for a host. */
export function mapForIdna(text: string): string | undefined {
  const shown = text.replace(ignored, '');
  return shown.length > longest ? undefined : caseFold(caseFold(shown)).replace(ignored, '').replaceAll('。', '.');
}

function caseFold(text: string): string {
  // ς stays where it was written; what merely decomposes to it (ϲ) is σ.
  const parts = text.split('ς').map((part) => normalizeText(lowerCase(part), 'NFKC').replaceAll('ς', 'σ'));
  return normalizeText(parts.join('ς'), 'NFC');
}

/** The A-label of a mapped label: `ac-versaílles` → `xn--ac-versalles-zfb`; `undefined` when it would be too long. */
export function toALabel(label: string): string | undefined {
  if (isAscii(label)) return label;
  const encoded = encodePunycode(label);
  return encoded === undefined ? undefined : `xn--${encoded}`;
}

/** The U-label of a lower-case A-label: `xn--ac-versalles-zfb` → `ac-versaílles`; itself when it is no valid A-label. */
export function toULabel(label: string): string {
  if (!label.startsWith('xn--')) return label;
  const decoded = decodePunycode(label.slice(4));
  // A label that does not come back the same is one that no browser decodes.
  const isValid = decoded !== undefined && mapForIdna(decoded) === decoded && toALabel(decoded) === label;
  return isValid && !isDisallowed(decoded) ? decoded : label;
}

/** The same host with U-labels: `xn--ac-versalles-zfb.fr` → `ac-versaílles.fr`. */
export function toUnicodeHost(host: string): string {
  return host.includes('xn--') ? host.split('.').map(toULabel).join('.') : host;
}

const disallowed =
  /[\u0080-\u009F\u061C\u1680\u200E\u200F\u2028-\u202E\u2066-\u2069\uE000-\uF8FF\uFFF9-\uFFFF]|[\uDB40\uDB80-\uDBFF][\uDC00-\uDFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:^|[^\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** Whether mapped text holds what no label may: controls, bidi controls, private use, tags, lone surrogates. Unassigned is let pass. */
export function isDisallowed(mapped: string): boolean {
  return disallowed.test(mapped);
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
