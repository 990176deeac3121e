import type { Language } from '../../../core/texts/card.ts';
import { en } from './watch-en.ts';
import { fr } from './watch-fr.ts';
import type { WatchWords } from './watch-texts.ts';

/** The watch in its languages. */
export const watchWords: Readonly<Record<Language, WatchWords>> = { fr, en };
