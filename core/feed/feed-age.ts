import type { FeedState } from './feed-state.ts';

/** How old the list is; a person is told once it is `stale`: it goes on protecting from what it knows. */
export type FeedAge =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'current' | 'stale';
      /** When its head was signed, milliseconds since 1970. */
      readonly issued: number;
      /** Whole days since. */
      readonly days: number;
    };

const day = 86_400_000;

/** The age of a list at an instant. It is never dropped for its age: old knowledge protects better than none. */
export function feedAge({ believed }: FeedState, now: number): FeedAge {
  if (believed === undefined) return { kind: 'none' };
  const { issued, expires } = believed;
  const days = Math.max(0, Math.floor((now - issued) / day));
  return { kind: now < expires ? 'current' : 'stale', issued, days };
}
