import type { JSX } from 'preact';
import type { Decision } from '../../../core/report/answer.ts';
import type { IconName } from '../../../ui/icon-shapes.ts';
import { Icon } from '../../../ui/icon.tsx';
import { useLanguage } from '../state/desk.ts';
import { queueWords } from '../words/queue-words.ts';

/** The icons of decisions; a word always stands beside them. */
export const decisionIcons: Readonly<Record<Decision, IconName>> = {
  phishing: 'danger',
  spam: 'trash',
  legitimate: 'check',
};

/** A decision as icon and word. */
export function DecisionSign({ decision }: { readonly decision: Decision }): JSX.Element {
  return (
    <span class={`c-decision c-decision--${decision}`}>
      <Icon name={decisionIcons[decision]} />
      <span>{queueWords[useLanguage()].decision[decision]}</span>
    </span>
  );
}
