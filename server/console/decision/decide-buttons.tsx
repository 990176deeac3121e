import type { JSX } from 'preact';
import type { Decision } from '../../../core/report/answer.ts';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { Campaign } from '../../api/campaign.ts';
import { decisionIcons } from '../parts/decision-sign.tsx';
import { standing } from '../state/deciding.ts';
import { mayDecide, useDesk, useLanguage } from '../state/desk.ts';
import { decisionWords } from '../words/decision-words.ts';

const choices: readonly (readonly [decision: Decision, key: string])[] = [
  ['phishing', 'p'],
  ['legitimate', 'l'],
  ['spam', 's'],
];

/** The three decisions, each with its key; nothing for who only reads. */
export function DecideButtons({ campaign }: { readonly campaign: Campaign }): JSX.Element | null {
  const desk = useDesk();
  const words = decisionWords[useLanguage()];
  const { deciding, preferences } = desk;
  if (!mayDecide(desk)) return null;
  return (
    <div class="c-decide" role="group" aria-label={words.ask}>
      {choices.map(([decision, key]) => (
        <button
          key={decision}
          type="button"
          class={`v-button c-decide__button c-decide__button--${decision}`}
          aria-keyshortcuts={preferences.keys.value ? key : undefined}
          onClick={() => {
            deciding.pending.value = decision;
          }}
        >
          <Icon name={decisionIcons[decision]} />
          <span>{words.verb[decision]}</span>
          {preferences.keys.value && <kbd aria-hidden="true">{key}</kbd>}
        </button>
      ))}
      {standing(campaign) !== undefined && (
        <Button icon="undo" look="plain" onPress={() => void deciding.undo(campaign)}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}
