/** Characters of a reason that a person is shown. */
const longestReason = 200;

/** Controls, bidi marks, invisible characters, lone surrogates: nothing that could make a sentence read otherwise than it is written. */
const unseen = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu;

/** A reason as plain text of one line and limited length, whatever came: `'Fausse\npage \u202e'` is `Fausse page`. */
export function plainReason(text: string): string {
  const line = text
    .slice(0, 4 * longestReason)
    .replaceAll(/[\t-\r]/gu, ' ')
    .replaceAll(unseen, '')
    .trim();
  const characters = Array.from(line);
  return characters.length > longestReason ? `${characters.slice(0, longestReason - 1).join('')}…` : line;
}
