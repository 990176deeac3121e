import { useEffect, useRef, useState } from 'preact/hooks';
import type { IdlePolicy, Instant } from '../../core/idle/idle-phase.ts';
import { beginWatch, observe, phaseOf, withActivity, type IdleWatch } from '../../core/idle/idle-watch.ts';

/** Whether the pane is covered, and the two things that change it. */
export interface IdleCover {
  readonly isCovered: boolean;
  /** Somebody did something that the pane cannot see by itself: selected another message. */
  readonly noteActivity: () => void;
  readonly resume: () => void;
}

/** What only a person makes; scripts can make the same events, but not trusted ones. */
const activities = ['pointerdown', 'keydown', 'wheel', 'touchstart'] as const;
/** How often the clock is looked at. What was asleep longer is seen at the first look. */
const tick = 5_000;

/** Covers the pane after the idle time, and right after waking from a longer sleep. Without a policy it never does. */
export function useIdleCover(policy: IdlePolicy | undefined, now: () => Instant = Date.now): IdleCover {
  const [isCovered, setCovered] = useState(false);
  const watch = useRef<IdleWatch>(beginWatch(now()));
  const noteActivity = (): void => {
    if (policy) watch.current = withActivity(watch.current, now(), policy);
  };
  useEffect(() => {
    if (!policy) return undefined;
    const ended = new AbortController();
    const { signal } = ended;
    const look = (): void => {
      watch.current = observe(watch.current, now());
      if (phaseOf(watch.current, policy).phase === 'expired') setCovered(true);
    };
    for (const activity of activities) {
      const noted = ({ isTrusted }: Event): void => {
        // Whoever comes back after the time is over may be somebody else: first the cover, then anything else.
        look();
        if (isTrusted) noteActivity();
      };
      addEventListener(activity, noted, { signal, passive: true, capture: true });
    }
    document.addEventListener('visibilitychange', look, { signal });
    const timer = setInterval(look, tick);
    return () => {
      ended.abort();
      clearInterval(timer);
    };
  }, [policy]);
  return {
    isCovered,
    noteActivity,
    resume() {
      watch.current = beginWatch(now());
      setCovered(false);
    },
  };
}
