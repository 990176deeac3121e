import type { Language } from '../../../core/texts/card.ts';

/** What the interstitial says. */
export interface WarningWords {
  readonly title: string;
  readonly stopped: string;
  readonly lead: string;
  readonly shown: string;
  readonly leads: string;
  readonly why: string;
  /** Of a page that was stopped. */
  readonly pageAt: string;
  readonly whatToDo: string;
  readonly back: string;
  readonly goOn: string;
  readonly goOnMore: string;
  readonly gone: string;
  readonly goneWhy: string;
  readonly goneMore: string;
}

/** What the interstitial says, by language. */
export const warningWords: Readonly<Record<Language, WarningWords>> = {
  fr: {
    title: 'Vigie a arrêté ce lien',
    stopped: 'Danger',
    lead: 'Vous n’avez rien fait de mal, et rien n’a été ouvert.',
    shown: 'Le lien affiche',
    leads: 'Il mène vers',
    why: 'Ce qui le montre',
    pageAt: 'Adresse de la page',
    whatToDo: 'Que faire maintenant',
    back: 'Revenir au message',
    goOn: 'Continuer quand même',
    goOnMore:
      'N’y saisissez jamais votre mot de passe. Pendant une heure, Vigie ne vous arrêtera plus pour cette adresse.',
    gone: 'Cet avertissement n’est plus valable',
    goneWhy: 'Chaque avertissement ne sert qu’une fois',
    goneMore: 'Retournez au message et cliquez de nouveau sur le lien.',
  },
  en: {
    title: 'Vigie has stopped this link',
    stopped: 'Danger',
    lead: 'You did nothing wrong, and nothing was opened.',
    shown: 'The link shows',
    leads: 'It leads to',
    why: 'What shows it',
    pageAt: 'Address of the page',
    whatToDo: 'What to do now',
    back: 'Back to the message',
    goOn: 'Continue all the same',
    goOnMore: 'Never type your password there. For an hour, Vigie will not stop you again for this address.',
    gone: 'This warning is no longer valid',
    goneWhy: 'Each warning serves only once',
    goneMore: 'Go back to the message and click the link again.',
  },
};
