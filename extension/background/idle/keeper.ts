import type { Instant } from '../../../core/idle/idle-phase.ts';
import type { IdleRules } from '../../../core/idle/idle-policy.ts';
import { beginWatch, type IdleWatch, observe, phaseOf, withActivity } from '../../../core/idle/idle-watch.ts';
import type { SavedDrafts } from '../../protocol/frame-calls.ts';
import type { EndReason, IdleView } from '../../protocol/idle.ts';
import { begunEnding, type Ending, type IdleRecord, type IdleRecords } from './idle-record.ts';
import { keyOf, type Site } from './site.ts';

/** What came of a try to end a session: it is over; the network was not there; the webmail would not. */
export type EndOutcome = 'ended' | 'offline' | 'refused';

/** What the keeper needs of the browser. */
export interface IdlePorts {
  readonly now: () => Instant;
  /** `undefined` where the automatic log-out is off. */
  readonly rules: () => Promise<IdleRules | undefined>;
  readonly load: () => Promise<IdleRecords>;
  readonly save: (records: IdleRecords) => Promise<void>;
  /** Tells every tab of the site. */
  readonly show: (site: Site, view: IdleView) => Promise<void>;
  /** Has `look` called at that time, or earlier; `undefined` when there is nothing to wait for. */
  readonly wakeAt: (at: Instant | undefined) => void;
  /** Milliseconds after which a webmail that refused is asked again, twice as many each time: 5000. */
  readonly retryAfter: number;
  readonly logOut: (site: Site, attempt: Attempt) => Promise<EndOutcome>;
}

/** One try to end a session. */
export interface Attempt {
  /** As the tries before it left it. */
  readonly ending: Ending;
  /** The webmail refused too often: only this browser can forget the session, its cookies and storage. */
  readonly force: boolean;
  /** Puts on disk what became of the messages being written; done before the webmail's log-out is called. */
  readonly keepDrafts: (drafts: SavedDrafts) => Promise<void>;
}

/** Watches over the open webmails, however often it is restarted: all that it knows is on disk. */
export interface IdleKeeper {
  readonly activity: (site: Site, open: boolean) => Promise<IdleView>;
  /** Where a site stands now. */
  readonly read: (site: Site, open: boolean) => Promise<IdleView>;
  readonly stay: (site: Site) => Promise<IdleView>;
  /** Looks at all sites: at each start, alarm, wake and return of the network. */
  readonly look: () => Promise<void>;
  readonly end: (site: Site, why: EndReason) => Promise<void>;
  /** The machine was locked. */
  readonly locked: () => Promise<void>;
}

/** A webmail that will not log out has so many chances before its cookies are taken away. */
const attemptLimit = 3;

type Change = (watch: IdleWatch | undefined, now: Instant, rules: IdleRules) => IdleWatch | undefined;

/** Makes the keeper; one a background, since its changes are made one after the other. */
export function idleKeeper(ports: IdlePorts): IdleKeeper {
  let turn: Promise<unknown> = Promise.resolve();
  const ending = new Set<string>();
  /** Two changes at once would overwrite each other on disk. */
  const inTurn = <Result>(work: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };

  const change = (site: Site, next: Change): Promise<IdleView> =>
    inTurn(async () => {
      const [rules, records] = await Promise.all([ports.rules(), ports.load()]);
      const key = keyOf(site);
      const before = records.get(key);
      if (before?.ending) return { phase: 'ending', why: before.ending.why };
      const watch = rules && next(before?.watch, ports.now(), rules);
      if (!rules || !watch) return { phase: 'off' };
      const phase = phaseOf(watch, rules);
      const ended = phase.phase === 'expired' ? begunEnding('idle') : undefined;
      const after = new Map(records).set(key, { site, watch, ending: ended });
      await ports.save(after);
      await told(site, before, rules, viewOf(after.get(key), rules));
      schedule(after, rules);
      return viewOf(after.get(key), rules);
    });

  /** Tabs are told when the phase changes, and not at every movement of the mouse. */
  const told = async (site: Site, before: IdleRecord | undefined, rules: IdleRules, view: IdleView): Promise<void> => {
    const was = before && phaseOf(before.watch, rules).phase;
    if (view.phase !== was && (was !== undefined || view.phase !== 'active')) await ports.show(site, view);
    if (view.phase === 'ending') void end(site);
  };

  const schedule = (records: IdleRecords, rules: IdleRules | undefined): void => {
    const times = [...records.values()].map((record) => nextLook(record, rules, ports));
    ports.wakeAt(times.length === 0 ? undefined : Math.min(...times));
  };

  /** Writes how a log-out under way goes on; `undefined` when it is done, and nothing is watched any more. */
  const changeEnding = (key: string, next: (ending: Ending) => Ending | undefined): Promise<void> =>
    inTurn(async () => {
      const records = new Map(await ports.load());
      const record = records.get(key);
      if (!record?.ending) return;
      const ended = next(record.ending);
      if (ended) records.set(key, { ...record, ending: ended });
      else records.delete(key);
      await ports.save(records);
      schedule(records, await ports.rules());
    });

  /** Ends a session that is marked as ending; once at a time for each site. */
  const end = async (site: Site): Promise<void> => {
    const key = keyOf(site);
    if (ending.has(key)) return;
    ending.add(key);
    try {
      const record = (await inTurn(ports.load)).get(key);
      if (!record?.ending) return;
      const force = record.ending.attempts >= attemptLimit;
      const keepDrafts = (drafts: SavedDrafts): Promise<void> => changeEnding(key, (before) => ({ ...before, drafts }));
      // An error of ours counts as a refusal too, or the mailbox would stay covered for ever.
      let outcome: EndOutcome = 'refused';
      try {
        outcome = await ports.logOut(site, { ending: record.ending, force, keepDrafts });
      } finally {
        await changeEnding(key, (before) => {
          if (outcome === 'ended') return undefined;
          return { ...before, attempts: before.attempts + (outcome === 'refused' ? 1 : 0) };
        });
        // Tabs that were left alone need no cover any more.
        if (outcome === 'ended') await ports.show(site, { phase: 'off' });
      }
    } finally {
      ending.delete(key);
    }
  };

  const markAll = (chosen: (record: IdleRecord) => EndReason | undefined): Promise<readonly Site[]> =>
    inTurn(async () => {
      const [rules, records] = await Promise.all([ports.rules(), ports.load()]);
      const now = ports.now();
      const after = new Map<string, IdleRecord>();
      const toEnd: Site[] = [];
      for (const [key, record] of records) {
        const watch = observe(record.watch, now);
        const expired = rules !== undefined && phaseOf(watch, rules).phase === 'expired';
        const why = record.ending?.why ?? chosen(record) ?? (expired ? 'idle' : undefined);
        const next = { ...record, watch, ending: record.ending ?? (why && begunEnding(why)) };
        // Where the log-out was switched off meanwhile nothing is watched any more.
        if (rules || why) after.set(key, next);
        if (why) toEnd.push(record.site);
        const view = viewOf(next, rules);
        const was = rules && phaseOf(record.watch, rules).phase;
        if (view.phase !== was && !record.ending) await ports.show(record.site, view);
      }
      await ports.save(after);
      schedule(after, rules);
      return toEnd;
    });

  const lookFor = async (chosen: (record: IdleRecord) => EndReason | undefined): Promise<void> => {
    await Promise.all((await markAll(chosen)).map(end));
  };

  return {
    activity: (site, open) =>
      change(site, (watch, now, rules) =>
        watch ? withActivity(watch, now, rules) : open ? beginWatch(now) : undefined,
      ),
    read: (site, open) =>
      change(site, (watch, now) => (watch ? observe(watch, now) : open ? beginWatch(now) : undefined)),
    stay: (site) => change(site, (watch, now, rules) => watch && withActivity(watch, now, rules)),
    look: () => lookFor(() => undefined),
    async end(site, why) {
      const key = keyOf(site);
      await inTurn(async () => {
        const records = new Map(await ports.load());
        const { watch, ending: before } = records.get(key) ?? { watch: beginWatch(ports.now()), ending: undefined };
        records.set(key, { site, watch, ending: { ...(before ?? begunEnding(why)), why } });
        await ports.save(records);
        await ports.show(site, { phase: 'ending', why });
      });
      await end(site);
    },
    async locked() {
      const rules = await ports.rules();
      if (rules?.onLock === true) await lookFor(() => 'lock');
    },
  };
}

function viewOf(record: IdleRecord | undefined, rules: IdleRules | undefined): IdleView {
  if (record?.ending) return { phase: 'ending', why: record.ending.why };
  if (!record || !rules) return { phase: 'off' };
  const phase = phaseOf(record.watch, rules);
  return phase.phase === 'expired' ? { phase: 'ending', why: 'idle' } : phase;
}

function nextLook(
  record: IdleRecord,
  rules: IdleRules | undefined,
  { now, retryAfter }: Pick<IdlePorts, 'now' | 'retryAfter'>,
): Instant {
  const view = viewOf(record, rules);
  return view.phase === 'active' || view.phase === 'warning'
    ? view.until
    : now() + retryAfter * 2 ** Math.max(0, (record.ending?.attempts ?? 0) - 1);
}
