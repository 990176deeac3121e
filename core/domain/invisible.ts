/** Soft hyphen, zero-width and joiner characters, bidi controls, fillers, variation selectors, tags. */
const invisible =
  /[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B-\u200F\u202A-\u202E\u2060-\u206F\u3164\uFE00-\uFE0F\uFEFF\uFFA0\uFFF9-\uFFFB]|\uD82F[\uDCA0-\uDCA3]|\uDB40[\uDC00-\uDFFF]/g;

/** How many characters of a text take no room or turn its direction: 1 in `ac-mont\u200Bpellier`. */
export function invisibleCharacters(text: string): number {
  return text.match(invisible)?.length ?? 0;
}
