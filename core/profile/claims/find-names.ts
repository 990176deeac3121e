import type { NameEntry, SpokenName } from './name-entries.ts';
import { eyeLetter } from '../../domain/eye-fold.ts';
import { eyeForm, seenForm } from './eye-form.ts';
import {
  addName,
  asWritten,
  emptyTrie,
  longestName,
  type NameMatch,
  type NameTrie,
  type WordForm,
} from './name-trie.ts';
import type { Word } from './words.ts';

/** A name found in a text. */
export interface FoundName extends NameMatch<NameEntry> {
  readonly disguised: boolean;
}

/** Finds names in the words of a text, longest first, none within another. */
export type FindNames = (words: readonly Word[]) => readonly FoundName[];

/** Shorter names look like too much else. */
const shortestDisguised = 4;

interface Index {
  readonly written: NameTrie<NameEntry>;
  readonly seen: NameTrie<NameEntry>;
  /** By name without spaces, letter for letter as an eye takes it; under each beginning of one, `undefined`. Worked out when first asked for. */
  readonly glued: () => Glued;
}

type Glued = ReadonlyMap<string, NameEntry | undefined>;

/** Compiles names for search; the cost of a search hardly grows with their number. */
export function compileFindNames(names: Iterable<SpokenName>): FindNames {
  const spelled: { readonly letters: string; readonly entry: NameEntry }[] = [];
  const index: Index = { written: emptyTrie(), seen: emptyTrie(), glued: onceAsked(() => gluedOf(spelled)) };
  const eyeForms = new Map<string, string>();
  const seen = (word: string): string => {
    const form = eyeForms.get(word) ?? eyeForm(word);
    eyeForms.set(word, form);
    return form;
  };
  for (const { words, entry } of names) {
    addName(index.written, words, entry);
    const letters = words.join('');
    if (entry.kind === 'body' || letters.length < shortestDisguised || /^[a-z]+\d+$/u.test(letters)) continue;
    addName(index.seen, words.map(seen), entry);
    if (entry.owner.kind !== 'partner' && entry.kind !== 'host') spelled.push({ letters, entry });
  }
  return (words) => search(words, index);
}

/** Works something out when it is first asked for: letters written apart stand in few messages. */
function onceAsked<T>(work: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: work() }).value;
}

function gluedOf(spelled: readonly { readonly letters: string; readonly entry: NameEntry }[]): Glued {
  const glued = new Map<string, NameEntry | undefined>();
  for (const { letters, entry } of spelled) {
    let beginning = '';
    for (const letter of letters) {
      beginning += eyeLetter(letter);
      if (!glued.has(beginning)) glued.set(beginning, undefined);
    }
    glued.set(beginning, glued.get(beginning) ?? entry);
  }
  return glued;
}

function search(words: readonly Word[], { written, seen, glued }: Index): readonly FoundName[] {
  const found: FoundName[] = [];
  const asSeen = seenForm();
  for (let at = 0; at < words.length;) {
    const name = plain(words, at, written) ?? spaced(words, at, glued, asSeen) ?? disguised(words, at, seen, asSeen);
    if (name !== undefined) found.push(name);
    at = name === undefined ? at + 1 : name.to + 1;
  }
  return found;
}

function plain(words: readonly Word[], at: number, trie: NameTrie<NameEntry>): FoundName | undefined {
  const match = longestName(trie, words, at, asWritten);
  return match && { ...match, disguised: words.slice(at, match.to + 1).some(({ odd }) => odd) };
}

/** `N E T F L I X`: letters written apart. */
function spaced(words: readonly Word[], at: number, glued: Index['glued'], asSeen: WordForm): FoundName | undefined {
  if (words[at]?.plain.length !== 1 || words[at + 1]?.plain.length !== 1) return undefined;
  const names = glued();
  let letters = '';
  let best: FoundName | undefined;
  for (let to = at; ; to++) {
    const letter = words[to]?.plain;
    letters += asSeen(words, to, to);
    if (letter?.length !== 1 || !names.has(letters)) return best;
    const entry = names.get(letters);
    if (entry !== undefined) best = { entry, from: at, to, disguised: true };
  }
}

function disguised(
  words: readonly Word[],
  at: number,
  trie: NameTrie<NameEntry>,
  asSeen: WordForm,
): FoundName | undefined {
  const match = longestName(trie, words, at, asSeen);
  if (match === undefined) return undefined;
  const taken = words.slice(at, match.to + 1);
  const length = taken.reduce((sum, { raw }) => sum + raw.length, 0);
  const isStrange = taken.some(({ odd }) => odd) || hasStandIn(taken.map(({ raw }) => raw).join(''));
  return isStrange || (match.entry.kind === 'sure' && length >= 6) ? { ...match, disguised: true } : undefined;
}

/** A digit or sign among letters, or a capital i after a small letter: `Netfl1x`, `Micro$oft`, `PayPaI`. */
function hasStandIn(raw: string): boolean {
  return /\p{L}[\d@$|!]|[\d@$|!]\p{L}|\p{Ll}I/u.test(raw);
}
