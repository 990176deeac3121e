import * as v from 'valibot';
import { kept } from '../store/kept.ts';
import type { KeyValues } from '../store/key-values.ts';

/** How often a password is compared. */
export interface Allowance {
  /** Takes one, and says whether there was one left. */
  readonly take: () => Promise<boolean>;
}

const minute = 60_000;
/** A person mistypes a few times; whoever wants to guess a password by watching for the alarm needs more than that. */
const limits = [
  { count: 10, within: 10 * minute },
  { count: 30, within: 60 * minute },
] as const;

/** One allowance for all sites, or many would ask for one; kept over the background's sleep, without a word of what sites they were. */
export function rateLimit(session: KeyValues, clock: () => number): Allowance {
  const taken = kept<readonly number[]>(session, { key: 'compared', schema: v.array(v.number()), initial: [] });
  return {
    async take() {
      const now = clock();
      let isLeft = false;
      await taken.change((before) => {
        const lately = before.filter((at) => now - at < 60 * minute);
        isLeft = limits.every(({ count, within }) => lately.filter((at) => now - at < within).length < count);
        return isLeft ? [...lately, now] : lately;
      });
      return isLeft;
    },
  };
}
