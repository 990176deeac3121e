import type { Language } from '../../core/texts/card.ts';

/** What all pages say. */
export interface PageWords {
  readonly waiting: string;
  readonly failed: string;
  readonly failedMore: string;
  readonly retry: string;
  readonly locked: string;
}

/** What all pages say, by language. */
export const pageWords: Readonly<Record<Language, PageWords>> = {
  fr: {
    waiting: 'Un instant…',
    failed: 'Vigie n’a pas répondu',
    failedMore: 'Votre messagerie n’est pas touchée. Si cela se répète, rouvrez le navigateur.',
    retry: 'Réessayer',
    locked: 'Décidé par votre académie',
  },
  en: {
    waiting: 'One moment…',
    failed: 'Vigie did not answer',
    failedMore: 'Your mail is not affected. If this happens again, restart the browser.',
    retry: 'Try again',
    locked: 'Decided by your organisation',
  },
};
