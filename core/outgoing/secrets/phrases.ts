import type { Words } from '../../reading/fold.ts';
import { compilePhrases, type Hit, type PhraseTable, type Scanner } from '../../reading/phrases.ts';
import { plainWords } from './plain-words.ts';

/** What somebody names who is about to write a secret; `ours` are the words that make it the writer's own. */
export type SecretWord = 'password' | 'code' | 'meeting';

const fr: PhraseTable<SecretWord> = {
  classes: {
    purpose: 'verification|validation|securite|confirmation|connexion|authentification|identification',
    got: 'recu|recois|envoye|arrive',
  },
  phrases: {
    password: ['mot|mots de passe', 'mdp', 'motdepasse', 'mot passe'],
    code: [
      'code|codes de {purpose}',
      'code {got}',
      'code que _ {got}',
      'code a usage unique',
      'code unique',
      'code temporaire',
      'code par sms',
      'code sms',
      'code otp|totp|freeotp|mfa',
    ],
    // A class joins a video room with a code that everybody gets.
    meeting: [
      'reunion',
      'visio~',
      'webinaire~',
      'zoom',
      'teams',
      'bigbluebutton',
      'bbb',
      'wifi',
      'wi fi',
      'classe virtuelle',
    ],
  },
};

const en: PhraseTable<SecretWord> = {
  classes: { purpose: 'verification|security|confirmation|authentication|login|sign' },
  phrases: {
    password: ['password|passwords', 'passwd', 'pwd', 'passphrase'],
    code: [
      '{purpose} code|codes',
      'one time code|passcode|password',
      'code i got|received',
      'otp|totp|2fa|mfa',
      'sms code',
    ],
    meeting: ['meeting', 'webinar~', 'conference'],
  },
};

let compiled: Scanner<SecretWord> | undefined;

/** A text's words, and where such a word stands among them. */
export function secretWordsIn(text: string): { readonly words: Words; readonly hits: readonly Hit<SecretWord>[] } {
  compiled ??= compilePhrases([fr, en]);
  const words = plainWords(text);
  return { words, hits: compiled(words) };
}
