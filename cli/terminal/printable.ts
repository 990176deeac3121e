/** Controls, escapes, bidi marks, invisible characters, lone surrogates, private use: nothing that a terminal obeys or hides. */
const unprintable = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\u2028\u2029]+/gu;
/** No-break spaces are kept: they hold « and » to their words. */
const whitespace = /[\t-\r ]+/gu;

/** Makes an untrusted text fit for one line of a terminal, cut at `longest` characters: `'a\u001b[31mb'` is `'a[31mb'`. */
export function printable(text: string, longest = 400): string {
  const clean = text
    .slice(0, longest * 4)
    .replaceAll(whitespace, ' ')
    .replaceAll(unprintable, '')
    .trim();
  const characters = Array.from(clean);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : clean;
}

/** What JSON leaves bare and a terminal would still obey: DEL, C1 controls, bidi marks, invisible characters. */
const bareInJson = /[\u007f-\u009f\p{Cf}\u2028\u2029\p{Co}]/gu;

/** One value as one line of JSON that is fit for a terminal and loses nothing: such characters stand as `\u202e`. */
export function jsonLine(value: unknown): string {
  return `${JSON.stringify(value).replaceAll(bareInJson, escaped)}\n`;
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    const unit = character.charCodeAt(index).toString(16);
    return `\\u${unit.padStart(4, '0')}`;
  }).join('');
}
