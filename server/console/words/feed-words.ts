import type { Language } from '../../../core/texts/card.ts';
import { feedEn } from './feed-en.ts';
import { feedFr } from './feed-fr.ts';
import type { FeedWords } from './feed-texts.ts';

/** Publishing in its languages. */
export const feedWords: Readonly<Record<Language, FeedWords>> = { fr: feedFr, en: feedEn };
