import type { Words } from '../../reading/fold.ts';
import { compilePhrases, type Hit, type PhraseTable, type Scanner } from '../../reading/phrases.ts';
import { plainWords } from './plain-words.ts';

/**
 * What somebody names who is about to write a secret. `access` and `secret` are also said of doors and machines, `number` of anything
 * that is called a code; `account` and `meeting` are what stands beside.
 */
export type SecretWord = 'password' | 'access' | 'account' | 'code' | 'secret' | 'number' | 'meeting';

/** Where such words stand. */
export type SecretHits = readonly Hit<SecretWord>[];

const fr: PhraseTable<SecretWord> = {
  classes: {
    purpose:
      'verification|validation|securite|confirmation|connexion|authentification|identification|activation|recuperation|deverrouillage|double',
    got: 'recu|recois|envoye|arrive',
    service: 'franceconnect|educonnect|google|microsoft|apple|whatsapp|otp|totp|freeotp|mfa|2fa|sms',
  },
  phrases: {
    password: ['mot|mots de passe', 'mdp|motdepasse', 'mot passe'],
    access: ['pass', 'code|codes d acces'],
    account: ['identifiant|identifiants|login|utilisateur|compte'],
    code: [
      'code|codes de|d {purpose}',
      'code {got}',
      'code que _ {got}',
      'code qui s|apparait',
      'code a six|6 chiffres',
      'code a usage unique',
      'code unique|temporaire',
      'code par sms',
      'code {service}',
    ],
    secret: ['code secret|confidentiel|pin|personnel', 'code de carte'],
    number: ['code'],
    // A class joins a video room with a code that everybody gets.
    meeting: ['reunion|visio~|webinaire~|zoom|teams|bigbluebutton|bbb|wifi', 'wi fi', 'classe virtuelle'],
  },
};

const en: PhraseTable<SecretWord> = {
  classes: {
    purpose: 'verification|security|confirmation|authentication|authenticator|login|sign|digit|google|microsoft',
  },
  phrases: {
    password: ['password|passwords|passwd|pwd|pw|passphrase'],
    access: ['passcode'],
    account: ['username|user'],
    code: [
      '{purpose} code|codes',
      'one time code|passcode|password',
      'code i got|received',
      'otp|totp|2fa|mfa',
      'sms code',
    ],
    secret: ['pin code'],
    number: [],
    meeting: ['meeting|webinar~|conference'],
  },
};

/** Where what is named stands in the text. */
export function placeOf(
  { starts, ends, source }: Words,
  { from, to }: Hit<SecretWord>,
): { readonly from: number; readonly to: number } {
  return { from: starts[from] ?? 0, to: ends[to - 1] ?? source.length };
}

const own = new Set(['mon', 'mes', 'my', 'voici', 'nos', 'notre', 'our', 'here', 'son', 'sa']);
/** What may stand between: « mon nouveau mot de passe ». */
const renewed = new Set(['nouveau', 'ancien', 'new', 'old', 'current']);

/** Whether what is named is said to be somebody's own: « mon mot de passe ». */
export function isOwned({ words }: Words, { from }: Hit<SecretWord>): boolean {
  const before = renewed.has(words[from - 1] ?? '') ? from - 2 : from - 1;
  return own.has(words[before] ?? '');
}

let compiled: Scanner<SecretWord> | undefined;

/** A text's words, and where such a word stands among them. */
export function secretWordsIn(text: string): { readonly words: Words; readonly hits: readonly Hit<SecretWord>[] } {
  compiled ??= compilePhrases([fr, en]);
  const words = plainWords(text);
  return { words, hits: compiled(words) };
}
