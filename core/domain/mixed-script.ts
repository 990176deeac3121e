/** The writing system of a letter, as far as telling them apart matters; `common` for digits, marks, hyphens. */
export type Script = string;

const ranges: readonly (readonly [from: number, to: number, script: Script])[] = [
  [0x61, 0x7a, 'latin'],
  [0x41, 0x5a, 'latin'],
  [0xaa, 0xaa, 'latin'],
  [0xba, 0xba, 'latin'],
  [0xc0, 0xd6, 'latin'],
  [0xd8, 0xf6, 'latin'],
  [0xf8, 0x2b8, 'latin'],
  [0x370, 0x3ff, 'greek'],
  [0x400, 0x52f, 'cyrillic'],
  [0x531, 0x58a, 'armenian'],
  [0x591, 0x5f4, 'hebrew'],
  [0x600, 0x6ff, 'arabic'],
  [0x900, 0x97f, 'devanagari'],
  [0xe01, 0xe5b, 'thai'],
  [0x10a0, 0x10ff, 'georgian'],
  [0x1100, 0x11ff, 'hangul'],
  [0x13a0, 0x13fd, 'cherokee'],
  [0x1e00, 0x1eff, 'latin'],
  [0x1f00, 0x1fff, 'greek'],
  [0x3041, 0x309f, 'hiragana'],
  [0x30a1, 0x30ff, 'katakana'],
  [0x3105, 0x312f, 'bopomofo'],
  [0x3400, 0x4dbf, 'han'],
  [0x4e00, 0x9fff, 'han'],
  [0xac00, 0xd7a3, 'hangul'],
];

/** Scripts of one written language that stand beside each other, Latin included, as UTS #39 allows them. */
const together = ['latin han hiragana katakana', 'latin han bopomofo', 'latin han hangul'].map(
  (list) => new Set(list.split(' ')),
);

/** The script of one character: `а` (U+0430) → `cyrillic`. */
export function scriptOf(character: string): Script {
  const point = character.codePointAt(0) ?? 0;
  return ranges.find(([from, to]) => from <= point && point <= to)?.[2] ?? 'common';
}

/** Whether a label mixes scripts that no language mixes: `аc-montpellier` with a Cyrillic а. An all-Cyrillic label does not. */
export function isMixedScript(label: string): boolean {
  const scripts = new Set<Script>();
  for (const character of label) {
    const script = scriptOf(character);
    if (script !== 'common') scripts.add(script);
  }
  return scripts.size > 1 && !together.some((set) => [...scripts].every((script) => set.has(script)));
}
