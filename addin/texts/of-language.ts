import type { Language } from '../../core/texts/card.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { PaneTexts } from './pane-texts.ts';

const texts: Readonly<Record<Language, PaneTexts>> = { fr, en };

/** What the panes say: `paneTexts('fr').refresh` is `Actualiser`. */
export function paneTexts(language: Language): PaneTexts {
  return texts[language];
}
