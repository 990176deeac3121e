import type { JSX } from 'preact';
import type { Language } from '../../core/texts/card.ts';
import { Icon } from '../../ui/icon.tsx';
import { pageWords } from './page-words.ts';

/** Stands beside a setting that the organisation has decided. */
export function Locked({ language }: { readonly language: Language }): JSX.Element {
  return (
    <p class="p-locked">
      <Icon name="lock" />
      <span>{pageWords[language].locked}</span>
    </p>
  );
}
