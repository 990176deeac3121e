import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { IdlePhase, Instant } from '../core/idle/idle-phase.ts';
import type { Language } from '../core/texts/card.ts';
import { Button } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { announcementAt, clockText } from './idle-announcements.ts';
import { uiTexts } from './texts/of-language.ts';

/** The warning before the automatic log-out. */
export interface IdleWarningProps {
  readonly phase: Extract<IdlePhase, { readonly phase: 'warning' }>;
  /** The clock that the phase was reckoned by. */
  readonly now: () => Instant;
  /** By the button or by Escape. */
  readonly onStay: () => void;
  readonly onLogOut: () => void;
  readonly language: Language;
}

/** Counts down for the eye each second and for the ear four times; focus stays in it, Escape and one button stay logged in. */
export function IdleWarning({ phase: { until }, now, onStay, onLogOut, language }: IdleWarningProps): JSX.Element {
  const id = useId();
  const left = useSecondsLeft(until, now);
  const words = uiTexts(language).idle;
  const announced = announcementAt(left);
  return (
    <Dialog alert labelledBy={`${id}-title`} describedBy={`${id}-left`} onEscape={onStay}>
      <div class="v-idle">
        <h2 id={`${id}-title`}>{words.title}</h2>
        <p>{words.lead}</p>
        <p class="v-idle__left" role="timer" aria-live="off">
          {clockText(left)}
        </p>
        <p class="v-muted">{words.draft}</p>
        <p class="v-spoken" id={`${id}-left`} role="status">
          {announced === undefined ? '' : words.left(announced)}
        </p>
        <div class="v-row">
          <Button look="primary" autofocus onPress={onStay}>
            {words.stay}
          </Button>
          <Button icon="logOut" onPress={onLogOut}>
            {words.logOut}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}

function useSecondsLeft(until: Instant, now: () => Instant): number {
  const leftNow = (): number => Math.max(0, Math.ceil((until - now()) / 1000));
  const [left, setLeft] = useState(leftNow);
  useEffect(() => {
    const tick = (): void => setLeft(leftNow());
    tick();
    const timer = setInterval(tick, 1000);
    return () => clearInterval(timer);
  }, [until, now]);
  return left;
}
