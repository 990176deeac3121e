import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import type { Card, Language } from '../core/texts/card.ts';
import { CardActionButtons, type CardActions } from './card-actions.tsx';
import { CardParts } from './card-parts.tsx';

import { LevelSign } from './level-sign.tsx';
import { SecurityMarkSign, type SecurityMark } from './security-mark.tsx';

/** A verdict in words: the card of `core/texts/card.ts`, whole. */
export interface VerdictCardProps {
  readonly card: Card;
  readonly language: Language;
  readonly mark?: SecurityMark | undefined;
  readonly actions?: Omit<CardActions, 'why'>;
}

/** The card as pane, check page and console show it. */
export function VerdictCard({ card, language, mark, actions }: VerdictCardProps): JSX.Element {
  const id = useId();
  return (
    <article class={`v-card v-card--${card.level}`} aria-labelledby={id}>
      <header class="v-card__head">
        <div class="v-card__signs">
          <LevelSign level={card.level} language={language} />
          {mark && <SecurityMarkSign mark={mark} language={language} />}
        </div>
        <h2 id={id}>{card.title}</h2>
      </header>
      <CardParts card={card} language={language} />
      {actions && (
        <div class="v-row">
          <CardActionButtons actions={actions} language={language} />
        </div>
      )}
    </article>
  );
}
