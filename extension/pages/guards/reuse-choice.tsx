import type { JSX } from 'preact';
import { passwordTexts } from '../../../core/password/texts/advice-words.ts';
import type { Language } from '../../../core/texts/card.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { GuardsView } from '../../protocol/guards.ts';
import { ExplainedChoice } from './explained-choice.tsx';
import { guardsWords } from './guards-words.ts';

/** The consent to a fingerprint of the mailbox's password, and its withdrawal. */
export function ReuseChoice({
  reuse: { allowed, learned, shared },
  hasPages,
  language,
  onAllow,
}: {
  readonly reuse: GuardsView['reuse'];
  readonly hasPages: boolean;
  readonly language: Language;
  readonly onAllow: (allowed: boolean) => void;
}): JSX.Element {
  const words = guardsWords[language].reuse;
  const { title, what, yes } = passwordTexts(language).consent;
  const hindrance = shared ? words.shared : hasPages ? undefined : words.needsPages;
  return (
    <ExplainedChoice title={title} lead={words.lead} points={what}>
      {hindrance !== undefined && <span class="v-muted">{hindrance}</span>}
      {hindrance === undefined && allowed && (
        <span class="p-check" role="status">
          <Icon name={learned ? 'check' : 'clock'} />
          <span>{learned ? words.learned : words.waiting}</span>
        </span>
      )}
      {allowed && (
        <Button look="plain" icon="trash" onPress={() => onAllow(false)}>
          {words.erase}
        </Button>
      )}
      {hindrance === undefined && !allowed && (
        <Button look="primary" onPress={() => onAllow(true)}>
          {yes}
        </Button>
      )}
    </ExplainedChoice>
  );
}
