import type { Language } from '../../../core/texts/card.ts';

/** What the question before sending says besides the card. */
export interface GuardTexts {
  readonly correctAndSend: (address: string) => string;
  readonly notCorrected: string;
}

/** By language. */
export const guardTexts: Readonly<Record<Language, GuardTexts>> = {
  fr: {
    correctAndSend: (address) => `Corriger en ${address} et envoyer`,
    notCorrected:
      'La messagerie n’a pas accepté la correction\u202f: revenez au message et changez l’adresse vous-même.',
  },
  en: {
    correctAndSend: (address) => `Change to ${address} and send`,
    notCorrected: 'The webmail did not take the correction: go back to the message and change the address yourself.',
  },
};
