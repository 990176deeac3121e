import { allowedProperties } from './allowed-markup.ts';

/** The functions of style that only make colours and measures. */
const harmless = /\b(?:rgba?|hsla?|calc)\(/giu;
/** Letters that a plain value is written with; no backslash, which may spell anything, and no `@`, `:`, `{`, `<`. */
const plain = /^[\p{L}\p{N}\s.,%#!'"()+*/_-]{1,300}$/u;

/** The declarations of a `style` attribute that only lay out and colour: `color:red`. */
export function rewriteStyle(style: string): string {
  return style
    .slice(0, 20_000)
    .split(';')
    .flatMap((declaration) => {
      const colon = declaration.indexOf(':');
      const property = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
      const value = declaration.slice(colon + 1).trim();
      return allowedProperties.has(property) && isPlain(value) ? [`${property}:${value}`] : [];
    })
    .join(';');
}

/** No function but those that compute: `url()`, `image-set()`, `var()` and whatever comes after us are refused alike. */
function isPlain(value: string): boolean {
  return plain.test(value) && !value.includes('/*') && !value.replaceAll(harmless, ' ').includes('(');
}
