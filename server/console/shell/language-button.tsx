import type { JSX } from 'preact';
import { useDesk, useLanguage } from '../state/desk.ts';
import { shellWords } from '../words/shell-words.ts';

/** Switches to the other language; says so in that language. */
export function LanguageButton(): JSX.Element {
  const { preferences } = useDesk();
  const language = useLanguage();
  const other = language === 'fr' ? 'en' : 'fr';
  return (
    <button
      type="button"
      class="c-link-button"
      lang={other}
      onClick={() => {
        preferences.language.value = other;
      }}
    >
      {shellWords[language].otherLanguage}
    </button>
  );
}
