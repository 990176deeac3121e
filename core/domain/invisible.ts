/** Fillers, soft hyphen, zero-width and joining characters, bidi controls, variation selectors, tags. */
const invisible =
  /[\u00AD\u061C\u115F\u1160\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFEFF\uFFA0\uFFF9-\uFFFB]|\u034F|[\u17B4\u17B5]|[\u180B-\u180F]|[\uFE00-\uFE0F]|\uD82F[\uDCA0-\uDCA3]|\uD834[\uDD73-\uDD7A]|\uDB40[\uDC00-\uDFFF]/g;

/** How many characters of a text take no room or turn its direction: 1 in `ac-mont\u200Bpellier`; an emoji's own joiners count too. */
export function invisibleCharacters(text: string): number {
  return text.match(invisible)?.length ?? 0;
}

/** The text without them: `ac-mont\u200Bpellier` → `ac-montpellier`. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}
