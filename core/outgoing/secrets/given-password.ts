import type { Strength } from '../../finding.ts';
import type { Hit } from '../../reading/phrases.ts';
import type { Words } from '../../reading/fold.ts';
import { isAlphanumeric, isDigit, isLetter } from './letters.ts';
import { valueAfter } from './value-after.ts';
import { secretWordsIn, type SecretWord } from './phrases.ts';

/** A password that is being told: its words and value stand from `from` to `to`. */
export interface GivenPassword {
  readonly from: number;
  readonly to: number;
  readonly strength: Strength;
}

/** Words on either side in which a video room or a network says that everybody gets the code. */
const nearWords = 25;
/** Times that a message names such a thing and is still listened to. */
const mostNamed = 200;
const own = new Set(['mon', 'mes', 'my', 'voici', 'nos', 'notre', 'our', 'here', 'son', 'sa']);
/** Single words that follow « mot de passe : » and are no password. */
const noPassword =
  /^(?:oubli|perdu|expir|chang|obligatoire|requis|inconnu|identique|temporaire|ci-|voir|celui|votre|mon$|le$|la$|les$|un$|une$|à$|au$|aucun|idem|numen$|personnel|confidentiel|required|forgotten|reset|unknown|none|same|see|below|the$|your|my$|n\/a)/iu;

/** Passwords told in a text: « mon mot de passe est Soleil34! », “password: hunter2”. What is compared is words, never a stored password. */
export function findGivenPasswords(text: string): readonly GivenPassword[] {
  const { words, hits } = secretWordsIn(text);
  const meetings = hits.filter(({ meaning }) => meaning === 'meeting').slice(0, mostNamed);
  const named = hits.filter(({ meaning }) => meaning === 'password').slice(0, mostNamed);
  return named.flatMap((hit) => told(text, words, hit, meetings));
}

function told(
  text: string,
  words: Words,
  hit: Hit<SecretWord>,
  meetings: readonly Hit<SecretWord>[],
): readonly GivenPassword[] {
  const start = words.starts[hit.from] ?? 0;
  if (isInAddress(text, start, words.ends[hit.to - 1] ?? start)) return [];
  const value = valueAfter(text, words.ends[hit.to - 1] ?? text.length);
  if (value === undefined || !looksGiven(value.text, value.alone)) return [];
  const everybodys = meetings.some(({ from }) => Math.abs(from - hit.from) < nearWords);
  const owned = own.has(words.words[hit.from - 1] ?? '');
  const strength = !everybodys && (owned || isMixed(value.text)) ? 'strong' : 'weak';
  return [{ from: start, to: value.to, strength }];
}

/** Part of a link or of a program: `https://…/forgot_password.php?token=1`, `` `pwd` ``. */
function isInAddress(text: string, start: number, end: number): boolean {
  const goesOn = /^[-_./?&#`]/u.test(text.slice(end, end + 1)) && isAlphanumeric(text.charAt(end + 1));
  return goesOn || /[-_.?&=#`]/u.test(text.slice(Math.max(0, start - 1), start)) || text.charAt(end) === '`';
}

/** Like a password by its characters; or a word alone where one is announced. */
function looksGiven(value: string, alone: boolean): boolean {
  if (value.length < 4 || /^(?:https?:|www\.|\d{4}[-/]\d{2,4}$)/iu.test(value)) return false;
  // `ChangeMoi34` is one, though « changez » is none.
  if (Array.from(value).some(isDigit)) return true;
  return !noPassword.test(value) && (isMixed(value) || alone);
}

/** Of letters and something else, as words are not. */
function isMixed(value: string): boolean {
  const characters = Array.from(value);
  if (characters.some(isDigit)) return value.length >= 4;
  return characters.some(isLetter) && characters.some((each) => !isLetter(each) && !"'’.-".includes(each));
}
