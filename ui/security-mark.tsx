import type { JSX } from 'preact';
import type { Language } from '../core/texts/card.ts';
import { markColorOf } from './security-mark-colors.ts';
import { uiTexts } from './texts/of-language.ts';

/** What a person chose to know a true banner by: `{ color: '#11a8a0', word: 'tournesol' }`. No mail can know it. */
export interface SecurityMark {
  readonly color: string;
  readonly word: string;
}

/** The personal mark: a spot of colour and a word. */
export function SecurityMarkSign({
  mark: { color, word },
  language,
}: {
  readonly mark: SecurityMark;
  readonly language: Language;
}): JSX.Element {
  const { label, colors } = uiTexts(language).mark;
  const known = markColorOf(color);
  return (
    <span class="v-mark">
      <span class="v-mark__color" style={{ '--v-mark-color': color }} />
      <span aria-hidden="true">{word}</span>
      <span class="v-spoken">{label(known ? colors[known] : color, word)}</span>
    </span>
  );
}
