import type { Store } from '../store/store.ts';
import type { Keyed } from '../store/keyed.ts';
import { leasedBuckets, type LeasedRate } from './leased-buckets.ts';

/** Says how long a report has to wait, in seconds; 0 for not at all. */
export interface ReportLimits {
  readonly wait: (installation: string, now: number) => Promise<number>;
}

/** A person who reports ten mails at once is diligent; more than thirty in an hour is no person. */
const ofInstallation: LeasedRate = { kind: 'reports-of', burst: 10, perSecond: 30 / 3600, lease: 1 };
/** Fifty attacks a day, each reported by hundreds within minutes: the whole organisation. */
const ofAll: LeasedRate = { kind: 'reports', burst: 600, perSecond: 10, lease: 10 };
/** When the queue is full, in seconds: judging goes on meanwhile. */
const waitForQueue = 60;
/** How long the queue's length is believed, in milliseconds. */
const countFor = 1000;

/** The limits of all processes together: by installation, for all, and by how many reports wait to be judged. A school is behind one address, so addresses do not count. */
export function reportLimits(
  store: Store,
  keyed: Keyed,
  queueCap: number,
  rates = { ofInstallation, ofAll },
): ReportLimits {
  const installations = leasedBuckets(store, keyed, rates.ofInstallation);
  const all = leasedBuckets(store, keyed, rates.ofAll);
  let counted = { at: -Infinity, waiting: 0 };
  return {
    async wait(installation, now) {
      const own = await installations.take(installation, now);
      if (own > 0) return own;
      const everybody = await all.take('all', now);
      if (everybody > 0) return everybody;
      if (Math.abs(now - counted.at) > countFor) counted = { at: now, waiting: await waitingReports(store) };
      return counted.waiting >= queueCap ? waitForQueue : 0;
    },
  };
}

/** Reports that wait to be judged. */
export async function waitingReports({ db }: Store): Promise<number> {
  const { waiting } = await db
    .selectFrom('report')
    .select(({ fn }) => fn.countAll<number>().as('waiting'))
    .where('judged_at', 'is', null)
    .executeTakeFirstOrThrow();
  return waiting;
}
