import type { InferOutput } from 'valibot';
import { sql } from 'kysely';
import { toUnicodeHost } from '../../core/domain/idna.ts';
import type { LetterRun } from '../../core/lookalike/letter-run.ts';
import type { Candidate, CandidatePage, candidateQuerySchema } from '../api/watch.ts';
import type { Queries } from '../store/store.ts';
import { isoOf } from './campaign-row.ts';

/** What a person has still to do: decide, or stand behind what another decided. */
function waitsFor(person: string) {
  return sql<boolean>`(c.state = 'new' or (c.state = 'imitation' and f.state = 'second-person' and d.actor <> ${person}))`;
}

/** A page of candidates as one of the team has them before them, the surest and nearest first. */
export async function candidatePage(
  db: Queries,
  { state, after, limit }: InferOutput<typeof candidateQuerySchema>,
  person: string,
): Promise<CandidatePage> {
  const wanted = state === 'open' ? waitsFor(person) : sql<boolean>`c.state = ${state}`;
  const place = placeOf(after);
  const later = place && sql<boolean>`(c.place, c.host) > (cast(${place.value} as integer), ${place.host})`;
  let query = candidates(db)
    .where(wanted)
    .orderBy('c.place')
    .orderBy('c.host')
    .limit(limit + 1);
  if (later) query = query.where(later);
  const rows = await query.execute();
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return {
    candidates: shown.map(candidateOf),
    next: rows.length > limit && last ? `${last.place}_${last.host}` : undefined,
    open: await openCandidates(db, person),
  };
}

/** One candidate; `undefined` when no list had it. */
export async function oneCandidate(db: Queries, host: string): Promise<Candidate | undefined> {
  const row = await candidates(db).where('c.host', '=', host).executeTakeFirst();
  return row && candidateOf(row);
}

/** How many candidates wait for a person. */
async function openCandidates(db: Queries, person: string): Promise<number> {
  const { open } = await joined(db)
    .select(({ fn }) => fn.countAll<number>().as('open'))
    .where(waitsFor(person))
    .executeTakeFirstOrThrow();
  return open;
}

function joined(db: Queries) {
  return db
    .selectFrom('watch_candidate as c')
    .leftJoin('feed_entry as f', (join) => join.on('f.kind', '=', 'host').onRef('f.value', '=', 'c.host'))
    .leftJoin('watch_decision as d', 'd.id', 'c.decision_id');
}

function candidates(db: Queries) {
  return joined(db).selectAll('c').select(['f.state as feed', 'd.actor as decided_by', 'd.at as decided_at']);
}

type Row = Awaited<ReturnType<ReturnType<typeof candidates>['execute']>>[number];

function candidateOf(row: Row): Candidate {
  const { host, target, technique, strength, letters, state, list_name: list, version, feed } = row;
  const { decision_id: id, decided_by: by, decided_at: at } = row;
  return {
    host,
    shown: toUnicodeHost(host),
    of: target,
    technique: technique as Candidate['technique'],
    strength: strength as Candidate['strength'],
    letters: JSON.parse(letters) as readonly LetterRun[],
    state: state as Candidate['state'],
    firstSeenAt: isoOf(row.first_at),
    lastSeenAt: isoOf(row.last_at),
    list,
    version,
    feed: (feed ?? 'absent') as Candidate['feed'],
    decided: id === null || by === null || at === null ? undefined : { id, by, at: isoOf(at) },
  };
}

function placeOf(after: string | undefined): { readonly value: number; readonly host: string } | undefined {
  const match = /^(\d{1,9})_(.{1,260})$/u.exec(after ?? '');
  return match ? { value: Number(match[1]), host: match[2] ?? '' } : undefined;
}
