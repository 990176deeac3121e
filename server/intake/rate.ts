/** How much may come at once, and how much every second on the long run. */
export interface Rate {
  readonly burst: number;
  readonly perSecond: number;
}

/** Counts what each of many may still do. */
export interface TokenBuckets {
  /** Takes one; gives the seconds to wait when there is none, else 0. */
  readonly take: (name: string, now: number) => Promise<number>;
}
