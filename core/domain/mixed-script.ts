import { type Script, scriptOf } from './script.ts';

/** Scripts that one language writes beside each other, and Latin beside them, as UTS #39 lets pass. */
const together: readonly ReadonlySet<Script>[] = [
  new Set<Script>(['latin', 'han', 'hiragana', 'katakana']),
  new Set<Script>(['latin', 'han', 'bopomofo']),
  new Set<Script>(['latin', 'han', 'hangul']),
];

/** Whether a lower-case label mixes scripts as no language does: `аc-montpellier` with one Cyrillic а; not an all-Cyrillic label. */
export function isMixedScript(label: string): boolean {
  const scripts = new Set(Array.from(label, scriptOf));
  scripts.delete('common');
  return scripts.size > 1 && !together.some((set) => [...scripts].every((script) => set.has(script)));
}
