import { sql } from 'kysely';
import type { Site } from '../site.ts';
import { wholeMail } from '../store/mails.ts';
import type { ReportTable } from '../store/tables.ts';
import type { Judgement } from '../judging/judge.ts';
import { placeReport } from './place-report.ts';

/** A process that died with a report in its hands gives it back after this long. */
const claimFor = 60_000;
/** A mail that has broken its reader twice is given up, and the report shown without a verdict. */
const mostAttempts = 2;

type Waiting = Pick<ReportTable, 'id' | 'mail_hash' | 'arrived_at' | 'channel' | 'proof' | 'completeness'> & {
  readonly attempts: number;
};

/** Judges and places the report that has waited longest. Says whether there was one. */
export async function judgeNext(site: Site): Promise<boolean> {
  const report = await claim(site);
  if (!report) return false;
  const start = performance.now();
  const judgement = await judgementFor(site, report);
  if (judgement === 'again') return true;
  site.metrics.judgeSeconds.observe((performance.now() - start) / 1000);
  site.metrics.judged.inc({ level: judgement?.level ?? 'unreadable' });
  await site.store.inTurn('triage', (tx) => placeReport(tx, report, judgement, site.keyed, site.now()));
  return true;
}

async function claim({ store, now }: Site): Promise<Waiting | undefined> {
  const at = now();
  return store.db
    .updateTable('report')
    .set({ claimed_until: at + claimFor, attempts: sql`attempts + 1` })
    .where('id', 'in', (from) =>
      from
        .selectFrom('report')
        .select('id')
        .where('judged_at', 'is', null)
        .where('claimed_until', '<', at)
        .orderBy('arrived_at')
        .limit(1),
    )
    .where('judged_at', 'is', null)
    .where('claimed_until', '<', at)
    .returning(['id', 'mail_hash', 'arrived_at', 'channel', 'proof', 'completeness', 'attempts'])
    .executeTakeFirst();
}

/** The judgement; `undefined` for a mail that is given up, `again` for one that is to be tried once more. */
async function judgementFor(site: Site, report: Waiting): Promise<Judgement | undefined | 'again'> {
  const { store, judge, profile, log } = site;
  const source = await wholeMail(store.db, report.mail_hash);
  if (!source) return undefined;
  const outcome = await judge.judge({ source, border: borderFor(report, profile) });
  if (outcome.ok) return outcome.result;
  log.note('unjudged', { report: report.id, why: outcome.why, attempts: report.attempts });
  if (report.attempts >= mostAttempts) return undefined;
  await store.db.updateTable('report').set({ claimed_until: 0 }).where('id', '=', report.id).execute();
  return 'again';
}

/** A file that a person dropped passed no border that we know; what is not the original has no headers to believe. */
export function borderFor(
  { channel, completeness }: Pick<ReportTable, 'channel' | 'completeness'>,
  { border }: Site['profile'],
): Site['profile']['border'] {
  return channel === 'check-page' || completeness !== 'raw' ? undefined : border;
}
