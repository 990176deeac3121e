import { en } from './en.ts';
import type { FeedWords } from './feed-words.ts';
import { fr } from './fr.ts';

/** The words by language. */
export const feedWords: Readonly<Record<'fr' | 'en', FeedWords>> = { fr, en };
