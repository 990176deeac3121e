import type { Strength } from '../../finding.ts';
import type { Words } from '../../reading/fold.ts';
import type { Hit } from '../../reading/phrases.ts';
import { isOwned, placeOf, secretWordsIn, type SecretWord } from './phrases.ts';

/** A one-time code that is being told: the words that name it and its digits. */
export interface WrittenCode {
  readonly from: number;
  readonly to: number;
  /** Weak where it may as well be a door's, a machine's, or a class's. */
  readonly strength: Strength;
}

/** Words behind and before the name in which its digits stand. */
const behind = 8;
const before = 6;
/** Times that a message names a code and is still listened to. */
const mostNamed = 200;
const named: ReadonlySet<SecretWord> = new Set(['code', 'secret', 'number']);
/** Words right before digits that are another number: « dossier 482913 », « au 3949 ». */
const otherNumbers = new Set(
  'dossier numero no n ticket article salle page poste commande facture candidat ref reference au tel'.split(' '),
);
/** Words between « code » alone and its digits: « le code est le 482913 », “the code is 482913”. */
const between = new Set(['est', 'c', 'le', 'is', 's']);

interface Digits {
  readonly first: number;
  readonly last: number;
}

/** One-time codes told in a text: « le code de vérification est 482 913 », “482913 is the security code”. */
export function findOneTimeCodes(text: string): readonly WrittenCode[] {
  const { words, hits } = secretWordsIn(text);
  const codes = hits.filter(({ meaning }) => named.has(meaning)).slice(0, mostNamed);
  const told = new Set<number>();
  return codes.flatMap((hit) => {
    const digits = hit.meaning === 'number' ? sixDigitsAt(words.words, hit.to) : digitsNear(words.words, hit);
    // « code » stands in all the others.
    if (!digits || told.has(digits.first)) return [];
    told.add(digits.first);
    const all = { ...hit, from: Math.min(hit.from, digits.first), to: Math.max(hit.to, digits.last + 1) };
    return [{ ...placeOf(words, all), strength: strengthOf(words, hit) }];
  });
}

function strengthOf(words: Words, hit: Hit<SecretWord>): Strength {
  return hit.meaning === 'code' || isOwned(words, hit) ? 'strong' : 'weak';
}

function digitsNear(words: readonly string[], { from, to }: Hit<SecretWord>): Digits | undefined {
  return digitsIn(words, to, to + behind) ?? digitsIn(words, Math.max(0, from - before), from);
}

/** Six digits that the bare word « code » gives: shops, doors and forms have codes of other lengths. */
function sixDigitsAt(words: readonly string[], from: number): Digits | undefined {
  let at = from;
  while (at < from + 3 && between.has(words[at] ?? '')) at++;
  const digits = digitsIn(words, at, at + 1);
  if (!digits) return undefined;
  return words.slice(digits.first, digits.last + 1).join('').length === 6 ? digits : undefined;
}

/** Four to eight digits, or twice three or four: `482913`, `482 913`. A year of this century is none. */
function digitsIn(words: readonly string[], start: number, end: number): Digits | undefined {
  for (let at = start; at < Math.min(end, words.length); at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (!/^\d{3,8}$/u.test(word) || isYear(word) || otherNumbers.has(words[at - 1] ?? '')) continue;
    const isPair = /^\d{3,4}$/u.test(next) && next.length === word.length && !isYear(next);
    if (isPair && !isNumber(words[at + 2])) return { first: at, last: at + 1 };
    if (word.length > 3 && !isNumber(next)) return { first: at, last: at };
  }
  return undefined;
}

function isNumber(word: string | undefined): boolean {
  return /^\d+$/u.test(word ?? '');
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/u.test(word);
}
