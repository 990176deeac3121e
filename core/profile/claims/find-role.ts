import { companyWords, fillers, serviceWords } from '../tables/name-words.ts';
import { roles } from '../tables/roles.ts';
import { eyeForm, seenForm } from './eye-form.ts';
import { addName, asWritten, emptyTrie, longestName, type NameTrie } from './name-trie.ts';
import { plainWords, readWords } from './words.ts';

const written: NameTrie<string> = emptyTrie();
const seen: NameTrie<string> = emptyTrie();
for (const role of roles) {
  addName(written, plainWords(role), role);
  addName(seen, plainWords(role).map(eyeForm), role);
}

/** The role of a mail system's keeper, if a text names hardly anything else: `Webmail exemple.fr` → `webmail`. */
export function findRole(text: string): string | undefined {
  const words = readWords(text);
  const asSeen = seenForm();
  let role: string | undefined;
  for (let at = 0; at < words.length;) {
    const match = longestName(written, words, at, asWritten) ?? longestName(seen, words, at, asSeen);
    role ??= match?.entry;
    if (match === undefined && !isBeside(words[at]?.plain ?? '', words[at]?.dotted === true)) return undefined;
    at = (match?.to ?? at) + 1;
  }
  return role;
}

function isBeside(word: string, dotted: boolean): boolean {
  return dotted || fillers.has(word) || companyWords.has(word) || serviceWords.has(word) || /^\d+$/u.test(word);
}
