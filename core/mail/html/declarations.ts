/** CSS properties by lower-case name, of two with one name the last. */
export type Declarations = ReadonlyMap<string, string>;

/** The properties that can take text away from a reader's eye, or give it back. */
const telling = new Set(
  (
    'display visibility opacity color background background-color background-image font font-size height max-height ' +
    'width max-width overflow overflow-x overflow-y position left top text-indent clip'
  ).split(' '),
);

/** The telling ones of a `style` attribute or a rule's block, `!important` left in: `'display:none; color:red'`. */
export function parseDeclarations(style: string): Declarations {
  const found = new Map<string, string>();
  for (const declaration of style.split(';')) {
    const colon = declaration.indexOf(':');
    if (colon < 0) continue;
    const property = declaration.slice(0, colon).trim().toLowerCase();
    if (!telling.has(property)) continue;
    const value = declaration.slice(colon + 1, colon + 2_000).trim();
    found.set(property, value.includes('url(') ? value : value.toLowerCase());
  }
  return found;
}

/** Whether a declaration takes away: `display:none`, `visibility:hidden`, a measure of nothing. */
export function hides(property: string, value: string): boolean {
  if (property === 'display') return value === 'none';
  if (property === 'visibility') return value === 'hidden' || value === 'collapse';
  return /^(?:opacity|(?:max-)?(?:height|width)|font-size)$/u.test(property) && Number.parseFloat(value) === 0;
}
