/** The writing system of a character, as far as Vigie tells them apart; `common` stands beside any (digits, hyphen, accents). */
export type Script =
  | 'common'
  | 'latin'
  | 'greek'
  | 'cyrillic'
  | 'armenian'
  | 'hebrew'
  | 'arabic'
  | 'devanagari'
  | 'thai'
  | 'georgian'
  | 'cherokee'
  | 'hangul'
  | 'hiragana'
  | 'katakana'
  | 'bopomofo'
  | 'han'
  | 'other';

/** From which code point on which script is written, for what IDNA leaves of a host name (Unicode 17, `Scripts.txt`). */
const starts: readonly (readonly [from: number, script: Script])[] = [
  [0, 'common'],
  [0x61, 'latin'],
  [0x7b, 'common'],
  [0xdf, 'latin'],
  [0xf7, 'common'],
  [0xf8, 'latin'],
  [0x2b0, 'common'],
  [0x370, 'greek'],
  [0x3e2, 'other'],
  [0x3f0, 'greek'],
  [0x400, 'cyrillic'],
  [0x530, 'armenian'],
  [0x590, 'hebrew'],
  [0x600, 'arabic'],
  [0x700, 'other'],
  [0x750, 'arabic'],
  [0x780, 'other'],
  [0x870, 'arabic'],
  [0x900, 'devanagari'],
  [0x980, 'other'],
  [0xe01, 'thai'],
  [0xe80, 'other'],
  [0x10d0, 'georgian'],
  [0x1100, 'hangul'],
  [0x1200, 'other'],
  [0x13a0, 'cherokee'],
  [0x1400, 'other'],
  [0x1ab0, 'common'],
  [0x1b00, 'other'],
  [0x1c80, 'cyrillic'],
  [0x1cc0, 'other'],
  [0x1cd0, 'common'],
  [0x1d00, 'latin'],
  [0x1d26, 'greek'],
  [0x1d2b, 'cyrillic'],
  [0x1d2c, 'latin'],
  [0x1dc0, 'common'],
  [0x1e00, 'latin'],
  [0x1f00, 'greek'],
  [0x2000, 'common'],
  [0x214e, 'latin'],
  [0x214f, 'common'],
  [0x2180, 'latin'],
  [0x218a, 'common'],
  [0x2c00, 'other'],
  [0x2c60, 'latin'],
  [0x2c80, 'other'],
  [0x2d00, 'georgian'],
  [0x2d30, 'other'],
  [0x2de0, 'cyrillic'],
  [0x2e00, 'common'],
  [0x2e80, 'han'],
  [0x2ff0, 'common'],
  [0x3005, 'han'],
  [0x3008, 'common'],
  [0x3021, 'han'],
  [0x302a, 'common'],
  [0x303b, 'han'],
  [0x303c, 'common'],
  [0x3041, 'hiragana'],
  [0x3099, 'common'],
  [0x309d, 'hiragana'],
  [0x30a0, 'katakana'],
  [0x30fb, 'common'],
  [0x30fd, 'katakana'],
  [0x3105, 'bopomofo'],
  [0x3130, 'common'],
  [0x31a0, 'bopomofo'],
  [0x31c0, 'common'],
  [0x31f0, 'katakana'],
  [0x3200, 'common'],
  [0x3400, 'han'],
  [0x4dc0, 'common'],
  [0x4e00, 'han'],
  [0xa000, 'other'],
  [0xa640, 'cyrillic'],
  [0xa6a0, 'other'],
  [0xa700, 'common'],
  [0xa722, 'latin'],
  [0xa800, 'other'],
  [0xa8e0, 'devanagari'],
  [0xa900, 'other'],
  [0xa960, 'hangul'],
  [0xa980, 'other'],
  [0xab30, 'latin'],
  [0xab65, 'greek'],
  [0xab66, 'latin'],
  [0xab70, 'cherokee'],
  [0xabc0, 'other'],
  [0xac00, 'hangul'],
  [0xd800, 'common'],
  [0xfa00, 'han'],
  [0xfb00, 'common'],
  [0xfe73, 'arabic'],
  [0xfe74, 'common'],
  [0x10000, 'other'],
  [0x1bca0, 'common'],
  [0x1d800, 'other'],
  [0x1df00, 'latin'],
  [0x1e000, 'other'],
  [0x1f000, 'common'],
  [0x20000, 'han'],
  [0x34000, 'common'],
];

/** The script of one lower-case character: `а` (U+0430) → `cyrillic`, `é` → `latin`, `7` → `common`. */
export function scriptOf(character: string): Script {
  const point = character.codePointAt(0) ?? 0;
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle]?.[0] ?? 0) <= point) low = middle;
    else high = middle;
  }
  return starts[low]?.[1] ?? 'common';
}
