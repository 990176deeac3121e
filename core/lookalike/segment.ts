import { WordPrefixes } from './word-prefixes.ts';

const longestRun = 100;

/** Letters of the shortest word that may have an s behind it: `auths`. */
const shortestPlural = 4;

/** Whether a run of letters and digits may be counted as known words: every set of words that may stand there. */
export type Lexicon = readonly ReadonlySet<string>[];

/** The tables of the sets that were asked for; they live as long as the sets. */
const tables = new WeakMap<ReadonlySet<string>, WordPrefixes>();

function tableOf(words: ReadonlySet<string>): WordPrefixes {
  const known = tables.get(words);
  if (known) return known;
  const table = new WordPrefixes(words);
  tables.set(words, table);
  return table;
}

/**
 * Cuts a run of letters into known words and numbers, the fewest: `espaceclient` → `['espace', 'client']`.
 * A single letter counts only when it is the whole run: else anything could be spelt.
 *
 * @returns `undefined` when it cannot be cut; linear in the run's length for a fixed longest word
 */
export function segment(run: string, lexicon: Lexicon): readonly string[] | undefined {
  if (run.length <= 1) return [run].filter(Boolean);
  if (run.length > longestRun || !mayBegin(run, lexicon)) return undefined;
  const fewest: (number | undefined)[] = [0];
  const from: number[] = [0];
  for (let start = 0; start < run.length; start++) {
    const now = fewest[start];
    if (now === undefined) continue;
    const reach = (end: number): void => {
      if (now + 1 >= (fewest[end] ?? Infinity)) return;
      fewest[end] = now + 1;
      from[end] = start;
    };
    if (isDigit(run.charCodeAt(start)) && !isDigit(run.charCodeAt(start - 1))) reach(numberEnd(run, start));
    for (const words of lexicon) {
      tableOf(words).from(run, start, (end) => {
        if (end - start < 2) return;
        reach(end);
        if (end - start >= shortestPlural && run.charAt(end) === 's') reach(end + 1);
      });
    }
  }
  if (fewest[run.length] === undefined) return undefined;
  const words: string[] = [];
  for (let end = run.length; end > 0; end = from[end] ?? 0) words.push(run.slice(from[end] ?? 0, end));
  return words.toReversed();
}

/** Whether a number or a word stands first: most runs are given up here. */
function mayBegin(run: string, lexicon: Lexicon): boolean {
  return isDigit(run.charCodeAt(0)) || lexicon.some((words) => tableOf(words).begins(run));
}

function numberEnd(run: string, start: number): number {
  let end = start;
  while (isDigit(run.charCodeAt(end))) end++;
  return end;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a text is digits only: `34`. */
export function isNumber(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return text.length > 0;
}
