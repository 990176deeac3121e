import type { Level } from '../../../core/verdict.ts';
import type { ToldFrame } from './frames.ts';

/** What a tab comes to, for the badge and the popup. */
export interface TabSummary {
  /** The highest of the messages that are open; `undefined` when none is. */
  readonly level: Level | undefined;
  /** Something lies over the banner, or it was taken away. */
  readonly covered: boolean;
  /** The adapter no longer fits its page. */
  readonly broken: boolean;
}

const order: readonly Level[] = ['none', 'caution', 'danger'];

/** The frames of one tab, summed up. */
export function summaryOf(frames: readonly ToldFrame[]): TabSummary {
  const messages = frames.flatMap(({ state }) => state.messages);
  const levels = messages.flatMap(({ level }) => (level === undefined ? [] : [order.indexOf(level)]));
  return {
    level: levels.length === 0 ? undefined : order[Math.max(...levels)],
    covered: messages.some(({ covered }) => covered),
    broken: messages.some(({ failed }) => failed !== undefined),
  };
}
