import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import type { CardActions } from './card-actions.tsx';
import { CardActionButtons } from './card-actions.tsx';
import { CardParts } from './card-parts.tsx';
import { Icon } from './icon.tsx';
import { Letters } from './letters.tsx';
import { SecurityMarkSign } from './security-mark.tsx';
import { Sentence } from './sentence.tsx';
import { uiTexts } from './texts/of-language.ts';
import type { VerdictCardProps } from './verdict-card.tsx';

/** What a banner shows: a card of level `caution` or `danger`. */
export interface BannerProps extends VerdictCardProps {
  readonly actions: Omit<CardActions, 'why'>;
}

/** The compact card inside a message: title, the strongest reason with its letters, what to do first; the rest behind “Pourquoi ?”. */
export function Banner({ card, language, mark, actions }: BannerProps): JSX.Element {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [first] = card.reasons;
  const [advice] = card.advice;
  const { levels, card: words } = uiTexts(language);
  return (
    <div class={`v-banner v-banner--${card.level}`} role="group" aria-label={words.region}>
      <div class="v-banner__head">
        <span class="v-banner__sign">
          <Icon name={card.level} />
          <span class="v-spoken">{levels[card.level]}</span>
        </span>
        <div class="v-banner__text">
          <h2 class="v-banner__title">{card.title}</h2>
          {first && !open && (
            <>
              <p>
                <Sentence text={first.text} />
              </p>
              {first.letters && <Letters runs={first.letters} language={language} />}
              {advice !== undefined && <p class="v-banner__advice">{advice}</p>}
            </>
          )}
        </div>
        {mark && <SecurityMarkSign mark={mark} language={language} />}
        <div class="v-banner__actions">
          <CardActionButtons
            actions={{ ...actions, why: { open, onToggle: () => setOpen(!open), controls: id } }}
            language={language}
          />
        </div>
      </div>
      <div class="v-banner__more" id={id} hidden={!open}>
        {open && <CardParts card={card} language={language} />}
      </div>
    </div>
  );
}
