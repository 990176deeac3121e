import { isMixedScript } from '../domain/mixed-script.ts';
import type { Locus } from '../finding.ts';
import { messageRule } from '../rule.ts';

/** A word in the sender's name or the subject mixes alphabets to pass for another: `Mеtamаsk` with Cyrillic letters. */
export const displayNameScript = messageRule({
  id: 'display-name-script',
  facts: ['word'],
  about: 'content',
  *inspect({ from, subject }) {
    const places: readonly (readonly [string, Locus])[] = [
      [from?.name ?? '', { in: 'from' }],
      [subject, { in: 'subject' }],
    ];
    for (const [text, at] of places) {
      const word = text
        .slice(0, 1_000)
        .split(/[\s\p{P}]/u)
        .find(isDisguised);
      if (word !== undefined) yield { strength: 'strong', at, facts: { word } };
    }
  },
});

/** Units and formulas put one Greek letter beside Latin ones: `µTorrent`, `Ωmega`, `βeta`. */
function isDisguised(word: string): boolean {
  if (word.length < 4 || !isMixedScript(word)) return false;
  return (
    /\p{Script=Cyrillic}/u.test(word) ||
    (word.match(/\p{Script=Greek}/gu)?.length ?? 0) > 1 ||
    /\p{Script=Greek}/u.test(word.slice(1))
  );
}
