import { sql } from 'kysely';
import type { Keyed } from '../store/keyed.ts';
import type { Store } from '../store/store.ts';
import type { Rate, TokenBuckets } from './rate.ts';
import { tokenBuckets } from './token-buckets.ts';

/** What a kind of buckets is called in the store, how fast they fill, and how many tokens a process takes home at once. */
export interface LeasedRate extends Rate {
  readonly kind: string;
  /** 1 where a bucket is a person's; more where every request takes from the same one. */
  readonly lease: number;
}

/** How long tokens that were taken home are good, in milliseconds: what a process does not use in that time is lost to all. */
const leaseFor = 5_000;

/**
 * Buckets that all processes of a store take from. A file has one process, which counts for itself; on PostgreSQL a token costs one
 * statement that waits for no disk, and where many come, one statement buys several.
 */
export function leasedBuckets(store: Store, keyed: Keyed, rate: LeasedRate): TokenBuckets {
  if (store.kind === 'sqlite') return tokenBuckets(rate);
  const leases = new Map<string, { left: number; until: number }>();
  const asked = new Map<string, Promise<Granted>>();

  function ask(name: string, now: number): Promise<Granted> {
    const answer = grant(store, keyed(rate.kind, name), rate, now)
      .then((granted) => {
        if (granted.granted > 0) leases.set(name, { left: granted.granted, until: now + leaseFor });
        return granted;
      })
      .finally(() => asked.delete(name));
    asked.set(name, answer);
    return answer;
  }

  return {
    async take(name, now) {
      for (;;) {
        const lease = leases.get(name);
        if (lease && lease.left > 0 && lease.until > now) {
          lease.left -= 1;
          // Used up: what is kept here is only what is left of anything.
          if (lease.left === 0) leases.delete(name);
          return 0;
        }
        leases.delete(name);
        // Many at the same moment ask once: each of them alone would take a lease home, and leave nothing to the others.
        const { granted, tokens } = await (asked.get(name) ?? ask(name, now));
        if (granted === 0) return Math.max(1, Math.ceil((1 - tokens) / rate.perSecond));
      }
    },
  };
}

/** What a bucket gave, and what is left in it. */
interface Granted {
  readonly granted: number;
  readonly tokens: number;
}

/** Takes up to a lease of tokens out of a bucket, in one statement, so that no two processes are given the same. */
function grant({ db }: Store, name: string, { burst, perSecond, lease }: LeasedRate, now: number): Promise<Granted> {
  // A process whose clock is behind fills nothing, and does not turn the bucket's clock back.
  const there = sql`least(${burst}::double precision, bucket.tokens + greatest(0, ${now}::bigint - bucket.at) * ${perSecond / 1000}::double precision)`;
  const given = sql<number>`least(${lease}::integer, floor(${there})::integer)`;
  return db
    .insertInto('bucket')
    .values({ name, tokens: burst - lease, at: now, granted: lease })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({
        tokens: sql<number>`${there} - ${given}`,
        granted: given,
        at: sql<number>`greatest(bucket.at, ${now}::bigint)`,
      }),
    )
    .returning(['granted', 'tokens'])
    .executeTakeFirstOrThrow();
}

/** Forgets buckets that nobody has taken from for so long that they are full again. */
export async function forgetFullBuckets({ db }: Store, now: number): Promise<void> {
  await db
    .deleteFrom('bucket')
    .where('at', '<', now - slowest)
    .execute();
}

/** The slowest of all rates fills up in twenty minutes; a day is more. */
const slowest = 86_400_000;
