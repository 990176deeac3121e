import { firstMinute, minuteOf, type MinuteOfPolls, PollMinutes } from './poll-minutes.ts';

/** How far a head has spread: of the polls of the last while, those of clients that have it already. No client is known from another. */
export interface Spread {
  /** All of them, first ones too, which have none yet. */
  readonly polls: number;
  /** Of these, with the wanted head or a later one. */
  readonly reached: number;
}

/** Counts polls by the number that they send, and by nothing else. */
export interface PollCounts {
  /** @param number as in the ETag, `3-1042`; `undefined` for who has none yet */
  readonly count: (number: string | undefined, now: number) => void;
  /** Those of the last six minutes, whoever was asked: every client polls within them, and hardly any twice. */
  readonly lately: (now: number) => Promise<readonly MinuteOfPolls[]>;
  /** Tells other processes of the same store what was counted here. */
  readonly share: (now: number) => Promise<void>;
}

/** Counts in the memory of a process that nobody else serves beside. */
export function pollCounts(): PollCounts {
  const minutes = new PollMinutes();
  return {
    count: (number = '', now) => minutes.add({ minute: minuteOf(now), number, polls: 1 }),
    lately: (now) => Promise.resolve(countingAt(minutes.sorted(), now)),
    share: () => Promise.resolve(),
  };
}

/** Of some minutes those that count at an instant. */
export function countingAt(minutes: readonly MinuteOfPolls[], now: number): readonly MinuteOfPolls[] {
  return minutes.filter(({ minute }) => minute >= firstMinute(now) && minute <= minuteOf(now));
}

/** How far a head, or a later one, has come among some polls. */
export function spreadAmong(lately: readonly MinuteOfPolls[], serial: number, sequence: number): Spread {
  let [polls, reached] = [0, 0];
  for (const each of lately) {
    polls += each.polls;
    if (has(each.number, serial, sequence)) reached += each.polls;
  }
  return { polls, reached };
}

function has(number: string, serial: number, sequence: number): boolean {
  const [ownSerial, ownSequence] = number.split('-').map(Number);
  if (ownSerial === undefined || ownSequence === undefined) return false;
  return ownSerial > serial || (ownSerial === serial && ownSequence >= sequence);
}
