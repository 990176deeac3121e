/** Number of letter classes, 0 among them, which separates tokens. */
export const classCount = 32;

const sharedClasses: Record<string, string> = {
  0: 'o',
  1: 'l',
  i: 'l',
  3: 'e',
  4: 'a',
  5: 's',
  7: 't',
  8: 'b',
  9: 'g',
  q: 'g',
};

/** Letter classes 1–31 of ASCII codes. Letters that eyes confuse share a class, so that swapping them costs the nets nothing. */
export const classOfCode: Uint8Array = letterClasses();

function letterClasses(): Uint8Array {
  const table = new Uint8Array(128);
  for (let letter = 0; letter < 26; letter++) table[97 + letter] = letter + 1;
  for (const [seen, like] of Object.entries(sharedClasses)) table[seen.charCodeAt(0)] = like.charCodeAt(0) - 96;
  table['2'.charCodeAt(0)] = 27;
  table['6'.charCodeAt(0)] = 28;
  return table;
}

/** Letter classes of a folded text: `0` and `o` alike. */
export function classesOf(text: string): Uint8Array {
  const classes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at++) classes[at] = classOfCode[text.charCodeAt(at)] ?? 0;
  return classes;
}
