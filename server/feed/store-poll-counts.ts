import { sql } from 'kysely';
import type { Store } from '../store/store.ts';
import { countingAt, type PollCounts, pollCounts } from './poll-counts.ts';
import { firstMinute, minuteOf, PollMinutes } from './poll-minutes.ts';

/**
 * Counts that all processes of a store add up: each counts in its memory and writes down now and then how many polls of a minute had which
 * head, so that a poll itself waits for nothing. A file has one process.
 */
export function storePollCounts(store: Store): PollCounts {
  if (store.kind === 'sqlite') return pollCounts();
  let own = new PollMinutes();
  return {
    count: (number = '', now) => own.add({ minute: minuteOf(now), number, polls: 1 }),
    async lately(now) {
      const shared = await store.db
        .selectFrom('feed_poll')
        .selectAll()
        .where('minute', '>=', firstMinute(now))
        .where('minute', '<=', minuteOf(now))
        .execute();
      return [...shared, ...countingAt(own.sorted(), now)];
    },
    async share(now) {
      const counted = own;
      own = new PollMinutes();
      try {
        await write(store, counted, now);
      } catch (error) {
        // A store that is away comes back: what was counted is told then.
        for (const each of counted.sorted()) own.add(each);
        throw error;
      }
    },
  };
}

async function write({ transaction }: Store, counted: PollMinutes, now: number): Promise<void> {
  const rows = counted.sorted();
  await transaction(async (tx) => {
    await tx.deleteFrom('feed_poll').where('minute', '<', firstMinute(now)).execute();
    if (rows.length === 0) return;
    await tx
      .insertInto('feed_poll')
      .values(rows)
      .onConflict((conflict) =>
        conflict.columns(['minute', 'number']).doUpdateSet({ polls: sql<number>`feed_poll.polls + excluded.polls` }),
      )
      .execute();
  });
}
