import type { Words } from '../../reading/fold.ts';
import { isAlphanumeric } from './letters.ts';

/** Words read of a message; a secret further down is one of a very long text. */
const wordLimit = 20_000;
const ligatures: Readonly<Record<string, string>> = { œ: 'oe', æ: 'ae', ß: 'ss' };

/**
 * The words of what somebody writes, without case and accents, and where each stands. Nobody disguises letters in a message of his
 * own, so this is less than `fold` does, and runs in every engine.
 */
export function plainWords(source: string): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let start = -1;
  for (let at = 0; at <= source.length && words.length < wordLimit; at++) {
    const character = source.charAt(at);
    const inside = isAlphanumeric(character) || isCombining(character);
    if (inside && start < 0) start = at;
    if (inside) continue;
    if (start >= 0) {
      words.push(folded(source.slice(start, at)));
      starts.push(start);
      ends.push(at);
      start = -1;
    }
    if (endsSentence(character, source.charAt(at + 1)) && words.length > 0 && words.at(-1) !== '.') {
      words.push('.');
      starts.push(at);
      ends.push(at + 1);
    }
  }
  return { source, words, starts, ends };
}

function folded(word: string): string {
  const bare = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/gu, '');
  return bare.replace(/[œæß]/gu, (ligature) => ligatures[ligature] ?? ligature);
}

function isCombining(character: string): boolean {
  return character >= '\u0300' && character <= '\u036F';
}

/** A full stop inside `ac-montpellier.fr` ends nothing. */
function endsSentence(character: string, next: string): boolean {
  if (character === '.') return next === '' || ' \n\u00A0'.includes(next);
  return character === '\n' ? next === '\n' : character !== '' && '!?;'.includes(character);
}
