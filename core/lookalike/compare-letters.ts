import type { Edit } from './alignment.ts';
import { fold } from './fold.ts';
import type { LetterRun } from './letter-run.ts';
import type { Sight } from './sight.ts';

/** Sets what was seen over what was meant, as a person reads both. */
export function compareLetters(sight: Sight): readonly LetterRun[] {
  return asWritten(sight) ?? byLetters(sight);
}

/** Most names stand in a host once, and just as they are written. */
function asWritten({ domain: { host }, reading, pattern, alignment }: Sight): readonly LetterRun[] | undefined {
  const { text, written } = pattern;
  if (reading.folded || alignment.edits.length > 0 || !host.includes(written)) return undefined;
  if (reading.text.includes(text, reading.text.indexOf(text) + 1)) return undefined;
  return [{ seen: written, meant: written, differs: false }];
}

function byLetters({ domain, reading, pattern, alignment }: Sight): readonly LetterRun[] {
  const { start, end, edits } = alignment;
  const host = shownLetters([...domain.subdomains, domain.name].join('.'));
  const seen = host.slice(host.length - reading.text.length).slice(start, end);
  const meant = shownLetters(pattern.written);
  const runs: LetterRun[] = [];
  let [i, j] = [0, 0];
  const put = (letters: number, over: number): void => {
    if (i > 0 && j > 0 && letters > 0 && over > 0) addRun(runs, seen[j]?.gap ?? '', meant[i]?.gap ?? '');
    addRun(runs, textOf(seen.slice(j, j + over)), textOf(meant.slice(i, i + letters)));
    i += letters;
    j += over;
  };
  for (const edit of edits) {
    while (i < edit.at && j < edit.seenAt - start) put(1, 1);
    put(...sizes[edit.kind]);
  }
  while (i < meant.length && j < seen.length) put(1, 1);
  return runs;
}

/** Letters of the name and of the text that an edit takes up. */
const sizes: Readonly<Record<Edit['kind'], readonly [letters: number, over: number]>> = {
  substitution: [1, 1],
  pair: [1, 2],
  insertion: [0, 1],
  omission: [1, 0],
  transposition: [2, 2],
};

/** A letter as it is shown, and what stands between it and the one before. */
interface Shown {
  /** Empty for the second letter of one that folds to two: `æ`. */
  readonly letter: string;
  readonly gap: string;
}

/** The letters of a text that the matching counts: neither hyphens nor dots nor spaces. */
function shownLetters(text: string): readonly Shown[] {
  const shown: Shown[] = [];
  let gap = '';
  for (const character of text.normalize('NFC')) {
    const count = asciiLetter.test(character) ? 1 : lettersIn(character);
    if (count === 0) {
      gap += character;
      continue;
    }
    shown.push({ letter: character, gap });
    for (let extra = 1; extra < count; extra++) shown.push({ letter: '', gap: '' });
    gap = '';
  }
  return shown;
}

const asciiLetter = /^[a-z0-9]$/u;

/** How many letters a character counts for: none for a hyphen, two for `æ`. */
function lettersIn(character: string): number {
  return Array.from(fold(character.toLowerCase()).replaceAll(/[-_.\s'’]/gu, '')).length;
}

function textOf(letters: readonly Shown[]): string {
  return letters.map(({ letter, gap }, index) => (index > 0 ? gap : '') + letter).join('');
}

/** Appends letters to the last run when both are alike or both differ. */
function addRun(runs: LetterRun[], seen: string, meant: string): void {
  if (seen === '' && meant === '') return;
  const differs = !readsAs(seen, meant);
  const last = runs.at(-1);
  if (last?.differs === differs) runs[runs.length - 1] = { seen: last.seen + seen, meant: last.meant + meant, differs };
  else runs.push({ seen, meant, differs });
}

/** Whether plain letters are how a host writes what is meant: `e` for `É`, a hyphen or nothing for a space. */
function readsAs(seen: string, meant: string): boolean {
  const plain = meant.toLowerCase();
  return seen === plain || seen === fold(plain) || (plain === ' ' && (seen === '' || seen === '-'));
}
