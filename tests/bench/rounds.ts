/** Something whose speed is measured: runs once over its own batch. */
export interface Contender {
  readonly name: string;
  /** How many things one run handles. */
  readonly size: number;
  readonly run: () => void;
}

/** Speed of one contender. */
export interface Speed {
  readonly name: string;
  /** Median over the rounds. */
  readonly perSecond: number;
  /** Median of its ratio to the first contender within each round, so that a busy machine slows both. */
  readonly ratio: number;
}

/** Runs the contenders in turn, round after round, after one round to warm up. */
export function measure(contenders: readonly Contender[], rounds: number): readonly Speed[] {
  for (const { run } of contenders) run();
  const speeds = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [index, { run, size }] of contenders.entries()) {
      const start = performance.now();
      run();
      speeds[index]?.push((1000 * size) / (performance.now() - start));
    }
  }
  return contenders.map(({ name }, index) => {
    const own = speeds[index] ?? [];
    return {
      name,
      perSecond: quantile(own, 0.5),
      ratio: quantile(
        own.map((speed, round) => speed / (speeds[0]?.[round] ?? 1)),
        0.5,
      ),
    };
  });
}

/** A quantile of some numbers: `quantile(times, 0.95)`. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
}
