import type { Selectable } from 'kysely';
import { recordIn } from '../audit/audit-log.ts';
import type { Site } from '../site.ts';
import type { FeedEntryTable } from '../store/feed-tables.ts';
import type { Queries } from '../store/store.ts';
import { day } from '../triage/terms.ts';
import { endLease, takeLease } from './lease.ts';
import { expireEntries, markPublished, markRefused, markSent, markWithdrawn, unmarkSent } from './mark-entry.ts';
import type { FeedNamed } from '../api/feed.ts';
import type { Published, Publisher } from './publisher.ts';
import { standingSupports } from './standing-supports.ts';

type Entry = Selectable<FeedEntryTable>;

/** Names in one order. */
const atOnce = 100;
/** Milliseconds after which the signer is asked whether it is there though there is nothing to do. */
const greetEvery = 60_000;

/**
 * Hands what waits to the signer. What takes away goes first, so that undoing never waits behind what the signer puts off. What the
 * signer says is kept in the entries and in `site.signer`; nothing counts as done before it said so. Gives how many were settled.
 */
export async function publishWaiting(site: Site, publisher: Publisher): Promise<number> {
  const { store, now, signer } = site;
  await expireEntries(store.db, now());
  const isMine = (await somethingWaits(store.db)) && (await takeLease(store.db, now()));
  const settled = isMine ? await settleAll(site, publisher) : 0;
  if (signer.now().at < now() - greetEvery) heard(site, await publisher.greet());
  return settled;
}

/** Looked for first, since an idle server writes nothing to its disk. */
async function somethingWaits(db: Queries): Promise<boolean> {
  const query = db.selectFrom('feed_entry').select('state').where('state', 'in', ['withdrawing', 'waiting']);
  return (await query.limit(1).executeTakeFirst()) !== undefined;
}

async function settleAll(site: Site, publisher: Publisher): Promise<number> {
  const settled = [
    ...(await eachGroup(site, 'withdrawing', (entries) => takeAway(site, publisher, entries))),
    ...(await eachGroup(site, 'waiting', (entries) => putIn(site, publisher, entries))),
  ];
  await endLease(site.store.db);
  return settled.reduce((sum, each) => sum + each, 0);
}

/** Those in a state, the oldest first, together with those that the same persons stand behind; ends where the signer puts one off. */
async function eachGroup(
  { store, now }: Site,
  state: 'waiting' | 'withdrawing',
  order: (group: Group) => Promise<number | 'later'>,
): Promise<readonly number[]> {
  const entries = await store.db
    .selectFrom('feed_entry')
    .selectAll()
    .where('state', '=', state)
    .orderBy('changed_at')
    .limit(atOnce)
    .execute();
  const groups = new Map<string, { persons: readonly string[]; entries: Entry[] }>();
  for (const entry of entries) {
    const persons =
      state === 'waiting' ? (await standingSupports(store.db, nameOf(entry), now())).persons : [entry.changed_by];
    const group = groups.get(persons.join('\0')) ?? { persons, entries: [] };
    group.entries.push(entry);
    groups.set(persons.join('\0'), group);
  }
  const settled: number[] = [];
  for (const group of groups.values()) {
    if (!(await takeLease(store.db, now()))) break;
    const done = await order(group);
    if (done === 'later') break;
    settled.push(done);
  }
  return settled;
}

interface Group {
  readonly persons: readonly string[];
  readonly entries: readonly Entry[];
}

async function takeAway(site: Site, publisher: Publisher, { entries, persons }: Group): Promise<number | 'later'> {
  const answer = heard(site, await publisher.withdraw(entries.map(nameOf), persons));
  if (answer.outcome === 'later') return 'later';
  if (answer.outcome === 'published') {
    for (const entry of entries) await markWithdrawn(site.store.db, entry, answer, site.now());
    return told(site, answer, entries.length, 'withdrawn');
  }
  // What the signer will not take back is still in the feed, and stays marked so; it is told once.
  const news = entries.filter(({ refusal }) => refusal === '');
  for (const entry of news) await markRefused(site.store.db, entry, answer.refusals[0]?.why ?? 'refused', site.now());
  return news.length === 0 ? 0 : told(site, answer, news.length, 'refused');
}

async function putIn(site: Site, publisher: Publisher, { entries, persons }: Group): Promise<number | 'later'> {
  const { store, now } = site;
  // Written down before it is said: whoever undoes it meanwhile knows that it may be out there.
  const sent = await markSent(store.db, entries);
  if (sent.length === 0) return 0;
  const typed = sent.map((entry) => ({
    ...nameOf(entry),
    reason: entry.reason,
    days: Math.min(90, Math.max(1, Math.ceil((entry.until - now()) / day))),
  }));
  const answer = heard(site, await publisher.publish(typed, persons));
  if (answer.outcome === 'published') {
    for (const entry of sent) await markPublished(store.db, entry, answer, now());
    return told(site, answer, sent.length, 'published');
  }
  if (answer.outcome === 'later') {
    if (!answer.isDoubtful) await unmarkSent(store.db, sent);
    return 'later';
  }
  await unmarkSent(store.db, sent);
  for (const { kind, value, why } of answer.refusals) {
    const entry = sent.find((each) => each.kind === kind && each.value === value);
    if (entry) await markRefused(store.db, entry, why, now());
  }
  return told(site, answer, answer.refusals.length, 'refused');
}

function heard({ signer, now }: Site, answer: Published): Published {
  signer.heard(answer, now());
  return answer;
}

async function told({ store, now }: Site, answer: Published, entries: number, outcome: string): Promise<number> {
  const head = answer.outcome === 'published' ? { head: `${answer.serial}-${answer.sequence}` } : {};
  const why = answer.outcome === 'refused' ? { why: answer.refusals[0]?.why ?? '' } : {};
  const entry = { actor: 'server', action: 'publish', facts: { entries, outcome, ...head, ...why } } as const;
  await store.transaction((tx) => recordIn(store, tx, entry, now()));
  return entries;
}

function nameOf({ kind, value }: Entry): FeedNamed {
  return { kind: kind as FeedNamed['kind'], value };
}
