import type { Language } from '../../../core/texts/card.ts';

/** What the question before sending says besides the card. */
export interface GuardTexts {
  /** Of one address or of several. */
  readonly correctAndSend: (addresses: readonly string[]) => string;
  readonly notCorrected: string;
}

/** By language. */
export const guardTexts: Readonly<Record<Language, GuardTexts>> = {
  fr: {
    correctAndSend: ([first = '', ...others]) =>
      others.length === 0 ? `Corriger en ${first} et envoyer` : `Corriger les ${others.length + 1} adresses et envoyer`,
    notCorrected:
      'La messagerie n’a pas accepté la correction\u202f: revenez au message et changez l’adresse vous-même.',
  },
  en: {
    correctAndSend: ([first = '', ...others]) =>
      others.length === 0 ? `Change to ${first} and send` : `Correct the ${others.length + 1} addresses and send`,
    notCorrected: 'The webmail did not take the correction: go back to the message and change the address yourself.',
  },
};
