import { companyWords, fillers, serviceWords } from '../tables/name-words.ts';
import { roles } from '../tables/roles.ts';
import { addName, asWritten, emptyTrie, longestName, type NameTrie } from './name-trie.ts';
import { plainWords, readWords } from './words.ts';

const trie: NameTrie<string> = emptyTrie();
for (const role of roles) addName(trie, plainWords(role), role);

/** The role of a mail system's keeper, if a text names one and hardly anything else: `Webmail exemple.fr` → `webmail`. */
export function findRole(text: string): string | undefined {
  const words = readWords(text);
  let role: string | undefined;
  for (let at = 0; at < words.length;) {
    const match = longestName(trie, words, at, asWritten);
    role ??= match?.entry;
    if (match === undefined && !isBeside(words[at]?.plain ?? '', words[at]?.dotted === true)) return undefined;
    at = (match?.to ?? at) + 1;
  }
  return role;
}

function isBeside(word: string, dotted: boolean): boolean {
  return dotted || fillers.has(word) || companyWords.has(word) || serviceWords.has(word) || /^\d+$/u.test(word);
}
