const longestWord = 24;

/** Whether a run of letters and digits may be counted as known words: every set of words that may stand there. */
export type Lexicon = readonly ReadonlySet<string>[];

function known(word: string, lexicon: Lexicon): boolean {
  if (lexicon.some((words) => words.has(word))) return true;
  const singular = word.length > 4 && word.endsWith('s') ? word.slice(0, -1) : '';
  return singular !== '' && lexicon.some((words) => words.has(singular));
}

/**
 * Cuts a run of letters into known words and numbers, the fewest: `espaceclient` → `['espace', 'client']`.
 * A single letter counts only when it is the whole run: else anything could be spelt.
 *
 * @returns `undefined` when it cannot be cut; linear in the run's length for a fixed longest word
 */
export function segment(run: string, lexicon: Lexicon): readonly string[] | undefined {
  if (run.length <= 1) return [run].filter(Boolean);
  if (run.length > 100) return undefined;
  const fewest: (number | undefined)[] = [0];
  const from: number[] = [0];
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - longestWord); start < end; start++) {
      const before = fewest[start];
      if (before === undefined || !fits(run, start, end, lexicon)) continue;
      const now = before + 1;
      if (now < (fewest[end] ?? Infinity)) {
        fewest[end] = now;
        from[end] = start;
      }
    }
  }
  if (fewest[run.length] === undefined) return undefined;
  const words: string[] = [];
  for (let end = run.length; end > 0; end = from[end] ?? 0) words.push(run.slice(from[end] ?? 0, end));
  return words.toReversed();
}

function fits(run: string, start: number, end: number, lexicon: Lexicon): boolean {
  const word = run.slice(start, end);
  if (isNumber(word)) return !isDigit(run.charCodeAt(end)) && !isDigit(run.charCodeAt(start - 1));
  return end - start >= 2 && known(word, lexicon);
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a text is digits only: `34`. */
export function isNumber(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isDigit(text.charCodeAt(i))) return false;
  return text.length > 0;
}
