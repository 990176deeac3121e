import { randomUUID } from 'node:crypto';
import type { Insertable } from 'kysely';
import type { Candidate } from '../../core/watch/candidate.ts';
import type { ReadList } from '../api/watch.ts';
import { recordIn } from '../audit/audit-log.ts';
import type { Queries, Store } from '../store/store.ts';
import type { WatchCandidateTable } from '../store/watch-tables.ts';
import type { SiftedList } from './sift-task.ts';

/** Whose list it is. */
export interface ListOrigin {
  readonly name: string;
  readonly actor: string;
}

const atOnce = 100;

/** Keeps what was found in a list, all of it or nothing; what was seen before keeps its place and what was decided of it. */
export function keepList(
  store: Store,
  { name, actor }: ListOrigin,
  sifted: SiftedList,
  now: number,
): Promise<ReadList> {
  const { names, candidates, cut } = sifted;
  // One after the other, and not while somebody decides: two lists may bring the same names in another order.
  return store.inTurn('triage', async (tx) => {
    let fresh = 0;
    for (let start = 0; start < candidates.length; start += atOnce)
      fresh += await keepCandidates(tx, candidates.slice(start, start + atOnce), name, now);
    const row = { name, actor, names, found: candidates.length, fresh };
    await tx
      .insertInto('watch_list')
      .values({ id: randomUUID(), at: now, cut: cut ? 1 : 0, ...row })
      .execute();
    const facts = { names, found: row.found, fresh };
    await recordIn(store, tx, { actor, action: 'list-read', target: name, facts }, now);
    return { name, at: new Date(now).toISOString(), by: actor, names, found: row.found, fresh, cut };
  });
}

async function keepCandidates(tx: Queries, some: readonly Candidate[], list: string, now: number): Promise<number> {
  const hosts = some.map(({ host }) => host);
  const known = await tx
    .updateTable('watch_candidate')
    .set({ last_at: now })
    .where('host', 'in', hosts)
    .returning('host')
    .execute();
  const there = new Set(known.map(({ host }) => host));
  const rows = some.filter(({ host }) => !there.has(host)).map((candidate) => rowOf(candidate, list, now));
  if (rows.length === 0) return 0;
  const kept = await tx
    .insertInto('watch_candidate')
    .values(rows)
    // Another list may bring the same name at the same moment.
    .onConflict((conflict) => conflict.column('host').doNothing())
    .returning('host')
    .execute();
  return kept.length;
}

const order = { conclusive: 0, strong: 1, weak: 2 } as const;
/** No name is so far from another. */
const farthest = 99_999;

function rowOf({ host, lookalike }: Candidate, list: string, now: number): Insertable<WatchCandidateTable> {
  const { of: target, technique, strength, letters, distance } = lookalike;
  return {
    host,
    target,
    technique,
    strength,
    letters: JSON.stringify(letters),
    place: order[strength] * (farthest + 1) + Math.min(farthest, Math.max(0, Math.round(distance))),
    list_name: list,
    first_at: now,
    last_at: now,
    state: 'new',
    decision_id: null,
    version: 0,
    changed_at: now,
  };
}
