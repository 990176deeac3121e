import type { Language } from '../../core/texts/card.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { PaneTexts } from './pane-texts.ts';

const texts: Readonly<Record<Language, PaneTexts>> = { fr, en };

/** What the panes say: `paneTexts('fr').refresh` is `Analyser à nouveau`. */
export function paneTexts(language: Language): PaneTexts {
  return texts[language];
}

/** The language for a locale: `fr-CA` reads French, any other English, and none what the organisation speaks. */
export function languageOf(locale: string | undefined, ofProfile: Language): Language {
  if (locale === undefined || locale === '') return ofProfile;
  return /^fr\b/iu.test(locale) ? 'fr' : 'en';
}
