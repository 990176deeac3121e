import { sql, type Selectable } from 'kysely';
import type { FeedEntryTable } from '../store/feed-tables.ts';
import type { Queries } from '../store/store.ts';
import { entryState } from './entry-state.ts';
import type { FeedNamed } from '../api/feed.ts';
import { standingSupports } from './standing-supports.ts';

type Entry = Selectable<FeedEntryTable>;

/** The head that first says something. */
interface HeadNumber {
  readonly serial: number;
  readonly sequence: number;
}

/* What the signer says of an entry is kept only if nobody has changed it since it was asked: then it is what they made of it. */

/** Notes that entries are on their way; gives those that are still to go, as they were before. */
export async function markSent(db: Queries, entries: readonly Entry[]): Promise<readonly Entry[]> {
  const marked: Entry[] = [];
  for (const entry of entries) {
    const done = await unchanged(db, entry, { sent: 1 });
    if (done) marked.push(entry);
  }
  return marked;
}

/** Takes that back for entries of which the signer did nothing. */
export async function unmarkSent(db: Queries, entries: readonly Entry[]): Promise<void> {
  for (const entry of entries) await unchanged(db, entry, { sent: entry.sent });
}

/** The signer has published an entry. */
export async function markPublished(
  db: Queries,
  entry: Entry,
  { serial, sequence }: HeadNumber,
  now: number,
): Promise<void> {
  await unchanged(db, entry, { state: 'published', refusal: '', serial, sequence, changed_at: now });
}

/** The signer has taken an entry away; it may wait for other persons now. */
export async function markWithdrawn(
  db: Queries,
  entry: Entry,
  { serial, sequence }: HeadNumber,
  now: number,
): Promise<void> {
  const { persons } = await standingSupports(db, nameOf(entry), now);
  const isRefused = entry.refusal !== '' && persons.length >= entry.needed;
  const state = entryState({ persons: persons.length, needed: entry.needed, isRefused, isSent: false });
  await unchanged(db, entry, { state, sent: 0, serial, sequence, changed_at: now });
}

/** The signer will not do it, or not on the word of one person. */
export async function markRefused(db: Queries, entry: Entry, why: string, now: number): Promise<void> {
  const { persons } = await standingSupports(db, nameOf(entry), now);
  const wantsMore = why === 'second-person' && persons.length < 2;
  const needed = wantsMore ? 2 : entry.needed;
  const grounds = { persons: persons.length, needed, isRefused: !wantsMore, isSent: entry.sent === 1 };
  await unchanged(db, entry, { state: entryState(grounds), needed, refusal: wantsMore ? '' : why, changed_at: now });
}

/** Entries whose days are over: clients forget them by themselves. */
export async function expireEntries(db: Queries, now: number): Promise<void> {
  await db
    .updateTable('feed_entry')
    .set({ state: 'expired', changed_at: now, revision: sql`revision + 1` })
    .where('until', '<=', now)
    .where('state', 'in', ['waiting', 'second-person', 'published', 'refused'])
    .execute();
}

async function unchanged(db: Queries, entry: Entry, change: Partial<Entry>): Promise<boolean> {
  const done = await db
    .updateTable('feed_entry')
    .set(change)
    .where('kind', '=', entry.kind)
    .where('value', '=', entry.value)
    .where('revision', '=', entry.revision)
    .executeTakeFirst();
  return done.numUpdatedRows > 0n;
}

function nameOf({ kind, value }: Entry): FeedNamed {
  return { kind: kind as FeedNamed['kind'], value };
}
