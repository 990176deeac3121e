/** Soft hyphen, joiners, zero-width characters, bidi controls, fillers, variation selectors, tags. */
const invisible =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u202a-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{1d173}-\u{1d17a}\u{e0000}-\u{e0fff}]+/gu;

/** Of scripts that need no joiners between their letters; Persian and the scripts of India do. */
const letter = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Nd}]/u;

/** How many invisible characters stand inside words: 1 in `mot de pas\u200bse`; those that only fill a preview are not counted. */
export function countInvisible(text: string): number {
  let count = 0;
  for (const { 0: run, index } of text.matchAll(invisible)) {
    const after = index + run.length;
    if (letter.test(text.charAt(index - 1)) && letter.test(text.charAt(after))) count += [...run].length;
  }
  return count;
}

/** The text without what cannot be seen: `mot de passe`. */
export function withoutInvisible(text: string): string {
  return text.replace(invisible, '');
}
