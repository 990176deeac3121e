import type { Language } from '../../core/texts/card.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { UiTexts } from './texts.ts';

const texts: Readonly<Record<Language, UiTexts>> = { fr, en };

/** What the shared parts say in a language: `uiTexts('fr').levels.danger` is `Danger`. */
export function uiTexts(language: Language): UiTexts {
  return texts[language];
}
