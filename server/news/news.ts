import type { ConsoleEvent } from '../api/event.ts';
import type { Log } from '../log.ts';
import type { SignerStanding } from '../publication/signer-standing.ts';
import type { Store } from '../store/store.ts';
import { changesSince } from '../views/changes-since.ts';

/** Tells all who are looking what changes, in whatever process it was changed. */
export interface News {
  /** Tells until the answer is called. */
  readonly subscribe: (tell: (event: ConsoleEvent) => void) => () => void;
  readonly close: () => Promise<void>;
}

/** What the news are made from. */
interface Newsroom {
  readonly store: Store;
  readonly log: Log;
  readonly signer: SignerStanding;
  readonly now: () => number;
}

/** Milliseconds between two looks into the store. PostgreSQL calls before; this is for what it could not call about. */
const lookEvery = 2_000;
/** How far back each look goes: another process may commit later what it began earlier, or have a clock that is behind. */
const overlap = 15_000;

/** News of a store: one look for all who are listening, none while nobody is. */
export function storeNews({ store, log, signer, now }: Newsroom): News {
  const listeners = new Set<(event: ConsoleEvent) => void>();
  /** What was told of the time that is looked at again, and when. */
  const told = new Map<string, number>();
  let since = 0;
  let standing = signer.now().since;
  let timer: NodeJS.Timeout | undefined;
  let looking: Promise<void> | undefined;
  let isCalled = false;

  function soon(): void {
    if (listeners.size === 0) return;
    isCalled = looking !== undefined;
    looking ??= look()
      .catch((error: unknown) => log.failure('news failed', error))
      .finally(() => {
        looking = undefined;
        if (isCalled) soon();
      });
  }

  async function look(): Promise<void> {
    const { changes, until, isAll } = await changesSince(store.db, since);
    for (const { event, at, name } of changes) {
      if (told.has(name)) continue;
      told.set(name, at);
      for (const tell of listeners) tell(event);
    }
    // What was heard of the signer is this process's own, and stands in no table.
    if (standing !== signer.now().since) {
      standing = signer.now().since;
      for (const tell of listeners) tell({ kind: 'feed' });
    }
    since = Math.max(since, isAll ? until - overlap : until);
    isCalled ||= !isAll;
    for (const [name, at] of told) if (at <= since) told.delete(name);
  }

  const hearing = store.hear(soon);
  return {
    subscribe(tell) {
      if (listeners.size === 0) {
        // What happened before is on the page that was just read.
        since = now() - overlap;
        told.clear();
        timer = setInterval(soon, lookEvery).unref();
      }
      listeners.add(tell);
      soon();
      return () => {
        listeners.delete(tell);
        if (listeners.size === 0) clearInterval(timer);
      };
    },
    async close() {
      listeners.clear();
      clearInterval(timer);
      await hearing.close();
      await looking;
    },
  };
}
