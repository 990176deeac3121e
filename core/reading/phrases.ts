import type { Words } from './fold.ts';

/**
 * Phrases to look for, by what they mean. A phrase is words; `a|b` is either, `verif~` any word that begins so, `{account}` a
 * class of words, `_` up to four words of the same sentence in between: `your {account} _ suspend~`.
 */
export interface PhraseTable<Meaning extends string> {
  readonly classes: Readonly<Record<string, string>>;
  readonly phrases: Readonly<Record<Meaning, readonly string[]>>;
}

/** A phrase found: words `from` to `to`. */
export interface Hit<Meaning extends string> {
  readonly meaning: Meaning;
  readonly from: number;
  readonly to: number;
}

/** Finds all phrases in one pass over the words. */
export type Scanner<Meaning extends string> = (text: Words) => readonly Hit<Meaning>[];

/** Words that a gap may pass over. */
const gapLimit = 4;

/** A step of the tree that all phrases share: which words lead on, and what has been said on arriving. */
interface Step<Meaning> {
  readonly meanings: Meaning[];
  readonly branches: Map<string, { readonly matches: Matcher; readonly next: Step<Meaning> }>;
  /** The branches after a gap. */
  gap: Step<Meaning> | undefined;
}

interface Matcher {
  readonly words: ReadonlySet<string>;
  readonly prefixes: readonly string[];
}

/** Compiles phrase tables, one a language, to one scanner. */
export function compilePhrases<Meaning extends string>(tables: readonly PhraseTable<Meaning>[]): Scanner<Meaning> {
  const root = newStep<Meaning>();
  for (const { classes, phrases } of tables) {
    for (const meaning of Object.keys(phrases) as Meaning[]) {
      for (const phrase of phrases[meaning]) grow(root, phrase, classes).meanings.push(meaning);
    }
  }
  const { byWord, byPrefix } = indexOf(root);
  const longest = [...byPrefix.keys()].reduce((most, prefix) => Math.max(most, prefix.length), 0);
  return (text) => {
    const hits: Hit<Meaning>[] = [];
    for (let from = 0; from < text.words.length; from += 1) {
      const word = text.words[from] ?? '';
      const seen = (meaning: Meaning, to: number): void => void hits.push({ meaning, from, to });
      for (const step of byWord.get(word) ?? []) follow(step, text.words, from + 1, seen);
      for (let length = 2; length <= longest && length <= word.length; length += 1) {
        for (const step of byPrefix.get(word.slice(0, length)) ?? []) follow(step, text.words, from + 1, seen);
      }
    }
    return hits;
  };
}

/** Depth is bounded by the longest phrase, breadth by the branches of the table: constant work a word. */
function follow<Meaning>(
  step: Step<Meaning>,
  words: readonly string[],
  at: number,
  seen: (meaning: Meaning, to: number) => void,
): void {
  for (const meaning of step.meanings) seen(meaning, at);
  if (at >= words.length) return;
  const word = words[at] ?? '';
  for (const { matches, next } of step.branches.values()) {
    if (matches.words.has(word) || matches.prefixes.some((prefix) => word.startsWith(prefix)))
      follow(next, words, at + 1, seen);
  }
  if (!step.gap) return;
  for (let skip = 0; skip <= gapLimit; skip += 1) {
    follow(step.gap, words, at + skip, seen);
    if (words[at + skip] === '.') return;
  }
}

function grow<Meaning>(root: Step<Meaning>, phrase: string, classes: Readonly<Record<string, string>>): Step<Meaning> {
  let step = root;
  for (const token of phrase.split(' ')) {
    if (token === '_') {
      step = step.gap ??= newStep();
      continue;
    }
    const parts = expand(token, classes);
    // By its members: two languages' classes share names.
    const key = parts.join('|');
    const branch = step.branches.get(key) ?? { matches: matcherOf(parts), next: newStep<Meaning>() };
    step.branches.set(key, branch);
    step = branch.next;
  }
  return step;
}

function expand(token: string, classes: Readonly<Record<string, string>>): readonly string[] {
  return token.split('|').flatMap((part) => {
    if (!part.startsWith('{')) return [part];
    const name = part.slice(1, -1);
    const members = classes[name];
    if (members === undefined) throw new Error(`No class ${name} in this phrase table`);
    return expand(members, classes);
  });
}

function matcherOf(parts: readonly string[]): Matcher {
  return {
    words: new Set(parts.filter((part) => !part.endsWith('~'))),
    prefixes: parts.filter((part) => part.endsWith('~')).map((part) => part.slice(0, -1)),
  };
}

function newStep<Meaning>(): Step<Meaning> {
  return { meanings: [], branches: new Map(), gap: undefined };
}

function indexOf<Meaning>(root: Step<Meaning>): {
  readonly byWord: ReadonlyMap<string, readonly Step<Meaning>[]>;
  readonly byPrefix: ReadonlyMap<string, readonly Step<Meaning>[]>;
} {
  const byWord = new Map<string, Step<Meaning>[]>();
  const byPrefix = new Map<string, Step<Meaning>[]>();
  const add = (index: Map<string, Step<Meaning>[]>, key: string, step: Step<Meaning>): void => {
    const steps = index.get(key);
    if (steps) steps.push(step);
    else index.set(key, [step]);
  };
  for (const { matches, next } of root.branches.values()) {
    for (const word of matches.words) add(byWord, word, next);
    for (const prefix of matches.prefixes) add(byPrefix, prefix, next);
  }
  return { byWord, byPrefix };
}
