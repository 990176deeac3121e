/** The languages of everything that a person reads. */
export type { Language } from '../core/texts/card.ts';
