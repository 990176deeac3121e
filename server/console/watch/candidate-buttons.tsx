import type { JSX } from 'preact';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { IconName } from '../../../ui/icon-shapes.ts';
import type { Candidate, CandidateDecision } from '../../api/watch.ts';
import { mayDecide, useDesk, useLanguage } from '../state/desk.ts';
import { isUndecided } from '../state/watch.ts';
import { watchWords } from '../words/watch-words.ts';

const choices: readonly (readonly [decision: CandidateDecision, key: string, icon: IconName, look: string])[] = [
  ['imitation', 'p', 'danger', 'phishing'],
  ['harmless', 'l', 'check', 'legitimate'],
  ['watched', 's', 'eye', 'spam'],
];

/** The decisions that can still be taken, each with its key, or the way back; nothing for who only reads. */
export function CandidateButtons({ candidate }: { readonly candidate: Candidate }): JSX.Element | null {
  const desk = useDesk();
  const { watch, preferences } = desk;
  const words = watchWords[useLanguage()];
  if (!mayDecide(desk)) return null;
  const offered = isUndecided(candidate) ? choices.filter(([choice]) => choice !== candidate.state) : [];
  const decision = candidate.decided?.id;
  return (
    <div class="c-decide" role="group" aria-label={words.ask}>
      {offered.map(([choice, key, icon, look]) => (
        <button
          key={choice}
          type="button"
          class={`v-button c-decide__button c-decide__button--${look}`}
          aria-keyshortcuts={preferences.keys.value ? key : undefined}
          onClick={() => {
            if (choice === 'imitation') watch.pending.value = true;
            else void watch.decide(candidate, choice);
          }}
        >
          <Icon name={icon} />
          <span>{words.verb[choice]}</span>
          {preferences.keys.value && <kbd aria-hidden="true">{key}</kbd>}
        </button>
      ))}
      {decision !== undefined && (
        <Button icon="undo" look="plain" onPress={() => void watch.undo(decision)}>
          {words.undo}
        </Button>
      )}
    </div>
  );
}
