import type { JSX } from 'preact';
import type { Language, Reason } from '../core/texts/card.ts';
import { Icon } from './icon.tsx';

import { Letters } from './letters.tsx';
import { Sentence } from './sentence.tsx';
import { uiTexts } from './texts/of-language.ts';

/** Why a message is held suspicious, the strongest first: each a sentence, where it was seen, and a lookalike's letters. */
export function Reasons({
  reasons,
  language,
}: {
  readonly reasons: readonly Reason[];
  readonly language: Language;
}): JSX.Element {
  const { place } = uiTexts(language).card;
  return (
    <ul class="v-reasons" role="list">
      {reasons.map(({ text, strength, at, letters }, index) => (
        <li key={index} class={`v-reason v-reason--${strength}`}>
          <Icon name={strength === 'weak' ? 'note' : 'caution'} />
          <div>
            <p>
              <Sentence text={text} />
            </p>
            {letters && <Letters runs={letters} language={language} />}
            <p class="v-reason__place">{place(at)}</p>
          </div>
        </li>
      ))}
    </ul>
  );
}
