import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../../ui/button.tsx';
import { Icon } from '../../../ui/icon.tsx';
import type { DecisionMade } from '../../api/decision.ts';
import { TroubleNotice } from '../parts/remote-view.tsx';
import { shownCampaign, useDesk, useLanguage } from '../state/desk.ts';
import { decisionWords } from '../words/decision-words.ts';
import { shellWords } from '../words/shell-words.ts';

/** Says what was decided, and offers to take it back: at the foot of the page, until it is closed or something else is decided. */
export function DecisionBar(): JSX.Element | null {
  const { deciding } = useDesk();
  const words = decisionWords[useLanguage()];
  const made = deciding.made.value;
  const undone = deciding.undone.value;
  const trouble = deciding.pending.value === undefined ? deciding.trouble.value : undefined;
  if (trouble !== undefined) {
    return (
      <section class="c-bar" aria-label={words.last}>
        <TroubleNotice trouble={trouble} />
        <CloseButton onPress={() => (deciding.trouble.value = undefined)} />
      </section>
    );
  }
  if (made) return <Made made={made} />;
  if (!undone) return null;
  return (
    <section class="c-bar" aria-label={words.last}>
      <Icon name="undo" />
      <p role="status">{words.undone(undone.corrections, undone.withdrawn)}</p>
    </section>
  );
}

function Made({ made }: { readonly made: DecisionMade }): JSX.Element {
  const desk = useDesk();
  const language = useLanguage();
  const words = decisionWords[language];
  const left = useSecondsUntil(made.answersAt);
  return (
    <section class="c-bar" aria-label={words.last}>
      <Icon name="done" />
      <p>
        <span role="status">{words.made(words.verb[made.decision])}</span>{' '}
        <span class="v-muted">{left > 0 ? words.answersIn(left) : words.answersLeft}</span>
      </p>
      <Button icon="undo" onPress={() => void desk.deciding.undo(shownCampaign(desk))}>
        {words.undo}
      </Button>
      <CloseButton onPress={() => (desk.deciding.made.value = undefined)} />
    </section>
  );
}

function CloseButton({ onPress }: { readonly onPress: () => void }): JSX.Element {
  const words = shellWords[useLanguage()];
  return (
    <button type="button" class="c-icon-button" title={words.close} onClick={onPress}>
      <Icon name="close" />
      <span class="v-spoken">{words.close}</span>
    </button>
  );
}

/** Whole seconds until an instant, counted down; never less than none. */
function useSecondsUntil(iso: string): number {
  const leftNow = (): number => Math.max(0, Math.ceil((Date.parse(iso) - Date.now()) / 1000));
  const [left, setLeft] = useState(leftNow);
  useEffect(() => {
    setLeft(leftNow());
    const timer = setInterval(() => setLeft(leftNow()), 1000);
    return () => clearInterval(timer);
  }, [iso]);
  return left;
}
