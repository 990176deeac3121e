const minute = 60_000;
/** Minutes that are looked back on: clients poll every five minutes, a fifth more or less. */
const kept = 6;
/** Different numbers in a minute; more are sent only by who makes them up. */
const mostNumbers = 500;

/** So many polls of one minute that had one head. */
export interface MinuteOfPolls {
  /** Minutes since 1970. */
  readonly minute: number;
  /** Of the head, `3-1042`; empty for who had none. */
  readonly number: string;
  readonly polls: number;
}

/** Polls by minute and by what they had; it holds no more however often it is added to. */
export class PollMinutes {
  private readonly minutes = new Map<number, Map<string, number>>();

  add({ minute: added, number, polls }: MinuteOfPolls): void {
    let counts = this.minutes.get(added);
    if (!counts) {
      for (const past of this.minutes.keys()) if (past <= added - kept) this.minutes.delete(past);
      counts = new Map();
      this.minutes.set(added, counts);
    }
    if (counts.has(number) || counts.size < mostNumbers) counts.set(number, (counts.get(number) ?? 0) + polls);
  }

  /** All of them, by minute and number: who writes them down side by side with others goes through them in the same order. */
  sorted(): readonly MinuteOfPolls[] {
    return [...this.minutes]
      .flatMap(([at, counts]) => Array.from(counts, ([number, polls]) => ({ minute: at, number, polls })))
      .toSorted((one, other) => one.minute - other.minute || (one.number < other.number ? -1 : 1));
  }
}

/** The minute of an instant. */
export function minuteOf(now: number): number {
  return Math.floor(now / minute);
}

/** The first minute that counts at an instant. */
export function firstMinute(now: number): number {
  return minuteOf(now) - kept + 1;
}
