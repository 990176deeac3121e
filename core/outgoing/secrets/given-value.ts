import { isDigit, isLetter } from './letters.ts';
import type { Value } from './value-after.ts';

/** How much a value looks like a password: `mixed` as no word does, `plain` like a word, `number` like any number. */
export type Look = 'mixed' | 'number' | 'plain';

/** Words that say something of a password and are none: « est refusé », « est incorrect », “is wrong”. */
const describing =
  /^(?:oubli|perdu|expir|chang|obligatoire|requis|identique|ci-|voir|celui|votre|à|au|aucun|idem|numen$|confidentiel|r[ée]initialis|vide$|faux$|fausse$|bon$|bonne$|mauvais|nul$|long$|court|fort$|faible|simple|facile|difficile|complexe|unique|personn|secret|interdit|dispo|pr[êe]t|ok$|là$|ici$|mon$|ma$|le$|la$|les$|un$|une$|required|forgotten|unknown|none|same|see|below|the$|your|my$|n\/a|not$|wrong|weak|strong|safe|(?:in)?valid|missing)/iu;
/** How French participles and adjectives end, and English ones: piraté, bloqué, périmé, compromis, introuvable, incorrect, reset. */
const described =
  /(?:é|ée|és|ées|[^aeo]i|[^aeo]is|[^aeio]it|[^aeio]u|ert|ertes?|able|ible|ifs?|ect|ecte|eux|ant|ent|elle|ique|aire|ed|ing|reset)$/iu;
/** Marks in a secret's place: •••••, xxxxx, ****. */
const hidden = /^(.)\1*$/u;
/** A line of a program: `input("…`, `os.environ[`. */
const called = /^[$a-z_.]+[([{]/iu;
const elsewhere = /^(?:https?:|www\.|\d{4}[-/]\d{2,4}$|0\d{9}$|\+\d{9,}$)/iu;
/** Things that are named by letters and digits and typed into nothing. */
const product = /^(?:office|windows|microsoft|sha|aes|wpa|md|rsa|android|pix)-?\d+$/iu;
/** Small words that sentences have and passphrases have not. */
const small =
  /^(?:.{1,2}|que|qui|pour|avec|dans|les|des|une|est|sont|pas|plus|tout|trop|tr[èe]s|sur|par|depuis|toujours|encore|m[êe]me|votre|mes|ses|son|leur|elle|mais|the|and|for|with|that|this|not|your|you|are|was|has|still|too|very)$/iu;

/** How a value given for a password looks; `undefined` for what says something else of it. */
export function lookOf({ text, alone, quoted }: Pick<Value, 'text' | 'alone' | 'quoted'>): Look | undefined {
  if (text.length < 4 || elsewhere.test(text) || hidden.test(text) || called.test(text)) return undefined;
  const characters = Array.from(text);
  // `ChangeMoi34` is one, though « changez » is none.
  if (characters.some(isDigit)) return characters.some(isLetter) ? 'mixed' : 'number';
  const isWord = !characters.some((each) => !isLetter(each) && !"'’.-".includes(each));
  if (!quoted && (describing.test(text) || (isWord && described.test(text)))) return undefined;
  if (!isWord && characters.some(isLetter)) return 'mixed';
  return alone ? 'plain' : undefined;
}

/** Whether a word that nothing announces can be nothing but a password: `Cigale66`. */
export function isUnlikeWords(text: string): boolean {
  const isLong = text.length >= 6 && !product.test(text) && !/^\d{7}[a-z]$/iu.test(text);
  return isLong && lookOf({ text, alone: true, quoted: false }) === 'mixed' && Array.from(text).some(isDigit);
}

/** Whether a passphrase is told, words that make no sentence: `tortue piano vallon citron`. */
export function isPassphrase(rest: string): boolean {
  const words = rest.split(' ');
  return words.length >= 4 && words.length <= 8 && !words.some(isOfSentence);
}

function isOfSentence(word: string): boolean {
  return small.test(word) || described.test(word) || /['’]/u.test(word);
}
