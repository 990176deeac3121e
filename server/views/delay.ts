import type { Delay } from '../api/dashboard.ts';

interface Course {
  readonly first_at: number;
  readonly first_look_at: number | null;
  readonly decided_at: number | null;
}

/** How long it took from the first report to a step, for the campaigns that have come to it. */
export function delayOf(campaigns: readonly Course[], step: 'first_look_at' | 'decided_at', target: number): Delay {
  const seconds = campaigns
    .flatMap((each) => {
      const at = each[step];
      return at === null ? [] : [Math.max(0, (at - each.first_at) / 1000)];
    })
    .toSorted((one, other) => one - other);
  const at = (share: number): number | undefined =>
    seconds[Math.min(seconds.length - 1, Math.floor(share * seconds.length))];
  return {
    count: seconds.length,
    median: at(0.5),
    p90: at(0.9),
    target,
    inTarget: seconds.length === 0 ? undefined : seconds.filter((each) => each <= target).length / seconds.length,
  };
}
