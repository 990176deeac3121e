import type { Rate, TokenBuckets } from './rate.ts';

interface Bucket {
  tokens: number;
  at: number;
}

/** Buckets kept at once: whoever invents names only empties those of other invented names. */
const mostBuckets = 100_000;

/** A bucket for each name in this process's memory, full at first. */
export function tokenBuckets({ burst, perSecond }: Rate): TokenBuckets {
  const buckets = new Map<string, Bucket>();
  return {
    take(name, now) {
      const bucket = buckets.get(name) ?? { tokens: burst, at: now };
      bucket.tokens = Math.min(burst, bucket.tokens + ((now - bucket.at) / 1000) * perSecond);
      bucket.at = now;
      // The one used last stands last, so the first is the one to forget.
      buckets.delete(name);
      buckets.set(name, bucket);
      const oldest = buckets.size > mostBuckets ? buckets.keys().next().value : undefined;
      if (oldest !== undefined) buckets.delete(oldest);
      if (bucket.tokens < 1) return Promise.resolve(Math.ceil((1 - bucket.tokens) / perSecond));
      bucket.tokens -= 1;
      return Promise.resolve(0);
    },
  };
}
