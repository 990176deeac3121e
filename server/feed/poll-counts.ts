/** How far a head has spread: of the polls of the last while, those of clients that have it already. No client is known from another. */
export interface Spread {
  /** Polls that said which head they have. */
  readonly polls: number;
  /** Of these, with the wanted head or a later one. */
  readonly reached: number;
}

/** Counts polls by the number that they send, and by nothing else. */
export interface PollCounts {
  /** @param number as in the ETag, `3-1042`; `undefined` for who has none yet */
  readonly count: (number: string | undefined, now: number) => void;
  /** Of the last six minutes: every client polls within them, and hardly any twice. */
  readonly spreadOf: (serial: number, sequence: number, now: number) => Spread;
}

const minute = 60_000;
/** Minutes that are looked back on: clients poll every five minutes, a fifth more or less. */
const kept = 6;
/** Different numbers in a minute; more are sent only by who makes them up. */
const mostNumbers = 500;

/** Counts in memory, minute by minute; it holds no more however often it is asked. */
export function pollCounts(): PollCounts {
  const minutes = new Map<number, Map<string, number>>();
  return {
    count: (number = '', now) => {
      const current = Math.floor(now / minute);
      const counts = minutes.get(current) ?? new Map<string, number>();
      if (!minutes.has(current)) {
        for (const past of minutes.keys()) if (past <= current - kept) minutes.delete(past);
        minutes.set(current, counts);
      }
      if (counts.has(number) || counts.size < mostNumbers) counts.set(number, (counts.get(number) ?? 0) + 1);
    },
    spreadOf: (serial, sequence, now) => {
      const current = Math.floor(now / minute);
      let [polls, reached] = [0, 0];
      for (const [past, counts] of minutes) {
        if (past <= current - kept || past > current) continue;
        for (const [number, count] of counts) {
          polls += count;
          if (has(number, serial, sequence)) reached += count;
        }
      }
      return { polls, reached };
    },
  };
}

function has(number: string, serial: number, sequence: number): boolean {
  const [ownSerial, ownSequence] = number.split('-').map(Number);
  if (ownSerial === undefined || ownSequence === undefined) return false;
  return ownSerial > serial || (ownSerial === serial && ownSequence >= sequence);
}
