import type { Language } from '../../core/texts/card.ts';

/** The language for a locale: `fr-CA` reads French, any other English, and none what the organisation speaks. */
export function languageOf(locale: string | undefined, ofProfile: Language): Language {
  if (locale === undefined || locale === '') return ofProfile;
  return /^fr\b/iu.test(locale) ? 'fr' : 'en';
}
