/** What an eye takes a character of a host name for: digits that stand for letters, and letters of one shape. */
const letters: ReadonlyMap<string, string> = new Map([
  ['0', 'o'],
  ['1', 'l'],
  ['2', 'z'],
  ['3', 'e'],
  ['4', 'a'],
  ['5', 's'],
  // By its shape; as a stand-in for g it is rarer, and one form can only be one of them.
  ['6', 'b'],
  ['7', 't'],
  ['8', 'b'],
  ['9', 'g'],
  ['i', 'l'],
  ['|', 'l'],
  ['!', 'l'],
  ['q', 'g'],
  ['$', 's'],
  ['@', 'a'],
  ['_', '-'],
]);

/** Pairs, of letters already folded, that run together into one. `ci` folds like `cl`, or an i put for its l would break the pair. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['rn', 'm'],
  ['nn', 'm'],
  ['vv', 'w'],
  ['uu', 'w'],
  ['cl', 'd'],
]);

/** What an eye takes one character for: `0` → `o`, `i` → `l`, `x` → `x`. */
export function eyeLetter(character: string): string {
  return letters.get(character) ?? character;
}

/** Brings lower-case ASCII that eyes confuse to one form: `webrnai1` and `vvebmail` → `webmall`. Folding twice changes nothing. */
export function eyeFold(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at++) {
    const letter = eyeLetter(text.charAt(at));
    const pair = pairs.get(letter + eyeLetter(text.charAt(at + 1)));
    folded += pair ?? letter;
    if (pair !== undefined) at += 1;
  }
  return folded;
}
