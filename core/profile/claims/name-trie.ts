import { fillers } from '../tables/name-words.ts';
import { joinPlain, type Word } from './words.ts';

/** Names as sequences of words, so that finding them costs no more than reading the text. */
export interface NameTrie<Entry> {
  readonly next: Map<string, NameTrie<Entry>>;
  entry?: Entry;
}

/** A name found from one word to another, both included. */
export interface NameMatch<Entry> {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** In what form words are compared: as written, or as a hurried eye takes them. */
export type WordForm = (words: readonly Word[], from: number, to: number) => string;

/** Words as written, but for case and accents. */
export const asWritten: WordForm = joinPlain;

/** A trie with nothing in it. */
export function emptyTrie<Entry>(): NameTrie<Entry> {
  return { next: new Map() };
}

/** Adds a name; of two entries under one name the first stays. */
export function addName<Entry>(trie: NameTrie<Entry>, name: readonly string[], entry: Entry): void {
  let node = trie;
  for (const word of name) {
    const next: NameTrie<Entry> = node.next.get(word) ?? emptyTrie();
    node.next.set(word, next);
    node = next;
  }
  if (name.length > 0) node.entry ??= entry;
}

/** Parts of one written word that may be joined again, and small words that may be stepped over inside a name. */
const joinLimit = 6;
const fillerLimit = 3;

/** The longest name that begins at a word. */
export function longestName<Entry>(
  trie: NameTrie<Entry>,
  words: readonly Word[],
  from: number,
  form: WordForm,
): NameMatch<Entry> | undefined {
  const first = words[from];
  if (first === undefined) return undefined;
  let best: NameMatch<Entry> | undefined;
  for (let to = Math.min(first.last, from + joinLimit - 1); to >= from; to--) {
    const node = trie.next.get(form(words, from, to));
    if (node === undefined) continue;
    if (node.entry !== undefined && to > (best?.to ?? -1)) best = { entry: node.entry, from, to };
    const rest = node.next.size > 0 ? longestRest(node, words, to + 1, form) : undefined;
    if (rest !== undefined && rest.to > (best?.to ?? -1)) best = { ...rest, from };
  }
  return best;
}

function longestRest<Entry>(
  trie: NameTrie<Entry>,
  words: readonly Word[],
  from: number,
  form: WordForm,
): NameMatch<Entry> | undefined {
  for (let skipped = 0, at = from; skipped <= fillerLimit; skipped++, at++) {
    const found = longestName(trie, words, at, form);
    if (found !== undefined) return found;
    if (!fillers.has(words[at]?.plain ?? '')) return undefined;
  }
  return undefined;
}
