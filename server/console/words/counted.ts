import type { Language } from '../../../core/texts/card.ts';
import { numberText } from '../../../ui/texts/amounts.ts';

/** A number with its noun: `counted('fr', 1, 'signalement', 'signalements')`; nothing is one in French, and many in English. */
export function counted(language: Language, count: number, one: string, many: string): string {
  const isOne = language === 'fr' ? Math.abs(count) < 2 : count === 1;
  return `${numberText(count, language)}\u00a0${isOne ? one : many}`;
}
