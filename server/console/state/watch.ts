import { signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type {
  Candidate,
  CandidateDecided,
  CandidateDecision,
  CandidateQuery,
  CandidateUndone,
} from '../../api/watch.ts';
import type { Client } from '../api/client.ts';
import type { Outcome, Trouble } from '../api/outcome.ts';
import { pagedRows, type PagedRows } from './paged-rows.ts';
import { remoteBox, valueOf, type RemoteBox } from './remote.ts';

/** Which candidates are shown. */
export type WatchFilter = NonNullable<CandidateQuery['state']>;

/** Newly registered names that imitate, and what is decided of them. */
export interface Watch extends PagedRows<Candidate> {
  readonly filter: Signal<WatchFilter>;
  readonly candidate: RemoteBox<Candidate>;
  /** Shows a candidate, from the list at hand or from the server; `undefined` shows none. */
  readonly show: (host: string | undefined) => Promise<void>;
  /** Whether the consequences of an imitation are shown. */
  readonly pending: Signal<boolean>;
  /** The last that was decided here. */
  readonly made: Signal<CandidateDecided | undefined>;
  readonly undone: ReadonlySignal<CandidateUndone | undefined>;
  readonly trouble: Signal<Trouble | undefined>;
  readonly decide: (
    candidate: Pick<Candidate, 'host' | 'version'>,
    decision: CandidateDecision,
  ) => Promise<Outcome<CandidateDecided>>;
  /** Takes back a decision: left out, the last made here, else the one that the shown candidate stands under; false where there is none. */
  readonly undo: (decision?: string) => Promise<boolean>;
}

/** A watch that has not asked yet. */
export function createWatch(client: Client): Watch {
  const filter = signal<WatchFilter>('open');
  const candidate = remoteBox<Candidate>();
  const pending = signal(false);
  const made = signal<CandidateDecided>();
  const undone = signal<CandidateUndone>();
  const trouble = signal<Trouble>();
  const paged = pagedRows<Candidate>(
    async (query) => {
      const outcome = await client.candidates({ state: filter.value, ...query });
      if (!outcome.ok) return outcome;
      const { candidates: rows, next, open } = outcome.value;
      return { ok: true, value: { rows, next, open } };
    },
    ({ host }) => host,
  );

  async function refresh(): Promise<void> {
    const host = valueOf(candidate.now.value)?.host;
    await Promise.all([paged.load(), host === undefined ? undefined : candidate.ask(() => client.candidate(host))]);
  }

  return {
    ...paged,
    load: refresh,
    filter,
    candidate,
    pending,
    made,
    undone,
    trouble,
    async show(host) {
      if (host === undefined) return candidate.clear();
      const known = paged.rows.value.find((row) => row.host === host);
      if (known) return candidate.put(known);
      await candidate.ask(() => client.candidate(host), true);
    },
    async decide({ host, version }, decision) {
      const outcome = await client.decideCandidate(host, { decision, version });
      trouble.value = outcome.ok ? undefined : outcome.trouble;
      pending.value = !outcome.ok && pending.value;
      if (outcome.ok) [undone.value, made.value] = [undefined, outcome.value];
      // After a conflict too: what is shown is no longer what is.
      await refresh();
      return outcome;
    },
    async undo(wanted) {
      const decision = wanted ?? made.value?.id ?? valueOf(candidate.now.value)?.decided?.id;
      if (decision === undefined) return false;
      const outcome = await client.undoCandidate(decision);
      trouble.value = outcome.ok ? undefined : outcome.trouble;
      made.value = undefined;
      if (outcome.ok) undone.value = outcome.value;
      await refresh();
      return true;
    },
  };
}

/** Whether a candidate can be decided as it stands. */
export function isUndecided({ state }: Candidate): boolean {
  return state === 'new' || state === 'watched';
}
