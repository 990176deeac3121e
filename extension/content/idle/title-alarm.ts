import type { Language } from '../../../core/texts/card.ts';
import { uiTexts } from '../../../ui/texts/of-language.ts';

/** The title of a tab that calls: seen from other tabs. */
export interface TitleAlarm {
  readonly start: (language: Language) => void;
  readonly stop: () => void;
}

/** Puts the warning before the title; a webmail that counts its new mails there meanwhile gets it back without. */
export function titleAlarm(document: Document): TitleAlarm {
  let put = '';
  return {
    start(language) {
      if (put !== '') return;
      put = `⏳ ${uiTexts(language).idle.title} – `;
      document.title = put + document.title;
    },
    stop() {
      if (put !== '' && document.title.startsWith(put)) document.title = document.title.slice(put.length);
      put = '';
    },
  };
}
