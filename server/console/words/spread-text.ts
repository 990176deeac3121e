import type { Language } from '../../../core/texts/card.ts';
import type { FeedSpread } from '../../api/feed.ts';
import { counted } from './counted.ts';
import { percentText } from './times.ts';

const words = {
  fr: { none: 'aucune demande', of: 'de', one: 'demande', many: 'demandes' },
  en: { none: 'no polls', of: 'of', one: 'poll', many: 'polls' },
} as const;

/** A share, never without how many it is of, and never rounded up to all: `92 % de 1 204 demandes`. */
export function spreadText({ polls, reached }: FeedSpread, language: Language): string {
  const { none, of, one, many } = words[language];
  if (polls === 0) return none;
  const share = Math.floor((reached / polls) * 100) / 100;
  return `${percentText(share, language)} ${of} ${counted(language, polls, one, many)}`;
}
