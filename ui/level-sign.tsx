import type { JSX } from 'preact';
import type { Level } from '../core/verdict.ts';
import { Icon } from './icon.tsx';
import type { Language } from '../core/texts/card.ts';
import { uiTexts } from './texts/of-language.ts';

/** A level as icon and word, for lists and the heads of cards. */
export function LevelSign({ level, language }: { readonly level: Level; readonly language: Language }): JSX.Element {
  return (
    <span class={`v-level v-level--${level}`}>
      <Icon name={level} />
      <span>{uiTexts(language).levels[level]}</span>
    </span>
  );
}
