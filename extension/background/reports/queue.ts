import type { Report } from '../../../core/report/report.ts';
import { kept, type Kept } from '../store/kept.ts';
import type { KeyValues } from '../store/key-values.ts';
import type { askAnswer, postReport, ReportAddress } from './post-report.ts';
import { day, reportTerms } from './report-terms.ts';
import { type QueuedReport, queuedReportSchema, type QueueState } from './queued-report.ts';

/** Reports on their way. */
export interface ReportQueue {
  /** Puts a report on disk; from then on it is sent, whatever happens. */
  readonly add: (report: QueuedReport, source: Uint8Array<ArrayBuffer>) => Promise<void>;
  /** Sends what is due and asks for answers; resolves to when something is due next, milliseconds since 1970. */
  readonly run: (address: ReportAddress) => Promise<number | undefined>;
  /** Forgets how long to wait: there is a network again. */
  readonly retryNow: () => Promise<void>;
  readonly all: () => Promise<readonly QueuedReport[]>;
}

/** What the queue asks of the world. */
export interface QueuePorts {
  readonly disk: KeyValues;
  readonly post: typeof postReport;
  readonly ask: typeof askAnswer;
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  /** How long a minute lasts: 60 000, but in builds for tests. */
  readonly minute: number;
}

/** Minutes. */
const longestWait = 60;

/** The reports of this browser, on disk. One attempt at a time; an attempt cut short is made again with the same id. */
export function reportQueue({ disk, post, ask, clock, minute }: QueuePorts): ReportQueue {
  let running: Promise<number | undefined> | undefined;
  /** One of each, so that changes of it come one after the other. */
  const entries = new Map<string, Kept<QueuedReport | undefined>>();
  const entry = (id: string): Kept<QueuedReport | undefined> => {
    const key = `report:${id}`;
    const known = entries.get(id) ?? kept(disk, { key, schema: queuedReportSchema, initial: undefined });
    entries.set(id, known);
    return known;
  };
  const all = async (): Promise<readonly QueuedReport[]> => {
    const keys = await disk.keys('report:');
    const found = await Promise.all(keys.map((key) => entry(key.slice('report:'.length)).read()));
    return found.flatMap((each) => each ?? []).toSorted((one, other) => other.at - one.at);
  };
  const become = (id: string, state: QueueState): Promise<unknown> =>
    entry(id).change((queued) => queued && { ...queued, state });

  const send = async (address: ReportAddress, report: Report, attempts: number): Promise<void> => {
    const source = await disk.get(`report-source:${report.id}`);
    const sending = source instanceof Uint8Array ? Uint8Array.from(source) : undefined;
    const came = sending
      ? await post(address, report, sending)
      : ({ kind: 'refused', problem: 'source lost' } as const);
    if (came.kind === 'refused') return void (await become(report.id, came));
    if (came.kind === 'failed') {
      const next = clock() + Math.max(minutesAfter(attempts) * minute, came.retryAfter ?? 0);
      return void (await become(report.id, { kind: 'waiting', attempts: attempts + 1, next, problem: came.problem }));
    }
    const at = clock();
    await become(report.id, { kind: 'received', at, next: at + minute, asked: 0 });
    await disk.remove(`report-source:${report.id}`);
  };
  const listen = async (
    address: ReportAddress,
    { id, receipt }: Report,
    state: Extract<QueueState, { kind: 'received' }>,
  ): Promise<void> => {
    const answer = (await ask(address, receipt)) ?? state.answer;
    const asked = state.asked + 1;
    await become(id, { ...state, ...(answer && { answer }), asked, next: clock() + minutesAfter(asked) * minute });
  };
  /** Until nothing is due: what was put on disk while others were on their way is not left to the next alarm. */
  const runAll = async (address: ReportAddress): Promise<number | undefined> => {
    for (;;) {
      await runOnce(address);
      const next = Math.min(...(await all()).map(({ state }) => dueAt(state, clock())));
      if (next > clock()) return Number.isFinite(next) ? next : undefined;
    }
  };
  const runOnce = async (address: ReportAddress): Promise<void> => {
    for (const { report, state, at } of await all()) {
      const now = clock();
      if (state.kind !== 'waiting' && now - at > reportTerms.listed * day) {
        await entry(report.id).forget();
        entries.delete(report.id);
        await disk.remove(`report-source:${report.id}`);
      } else if (dueAt(state, now) <= now) {
        if (state.kind === 'waiting') await send(address, report, state.attempts);
        if (state.kind === 'received') await listen(address, report, state);
      }
    }
  };
  return {
    all,
    async add(queued, source) {
      const { id } = queued.report;
      // One press too many: what went under this id has a receipt of its own already.
      if (await entry(id).read()) return;
      // The source first: a report without one could not be sent.
      await disk.set(`report-source:${id}`, source);
      await entry(id).change((before) => before ?? queued);
    },
    run(address) {
      running ??= runAll(address).finally(() => (running = undefined));
      return running;
    },
    async retryNow() {
      for (const { report } of await all()) {
        // As it stands then: it may have arrived in the meantime, and is not sent again.
        await entry(report.id).change((queued) =>
          queued?.state.kind === 'waiting' ? { ...queued, state: { ...queued.state, next: 0 } } : queued,
        );
      }
    },
  };
}

/** When something is to be done about it; never, when it is done. */
function dueAt(state: QueueState, now: number): number {
  if (state.kind === 'refused') return Number.POSITIVE_INFINITY;
  if (state.kind === 'waiting') return state.next;
  const isOver = state.answer?.status === 'answered' || now - state.at > reportTerms.answer * day;
  return isOver ? Number.POSITIVE_INFINITY : state.next;
}

/** One minute, two, four … an hour, and then every hour. */
function minutesAfter(attempts: number): number {
  return Math.min(2 ** Math.min(attempts, 10), longestWait);
}
