import { setTimeout as sleep } from 'node:timers/promises';
import type { Log } from './log.ts';

/** Something that is done again and again while the server runs. */
export interface Chore {
  readonly name: string;
  /** Does a piece of it; says whether more waits, which is then done at once. */
  readonly work: () => Promise<boolean>;
  /** Milliseconds to the next look when nothing waits. */
  readonly every: number;
}

/** Milliseconds after a failure; what failed is done again. */
const afterFailure = 5_000;

/** Does a chore until it is told to stop. What fails is noted and tried again: a store that is away comes back. */
export async function keepDoing({ name, work, every }: Chore, log: Log, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    let wait = 0;
    try {
      wait = (await work()) ? 0 : every;
    } catch (error) {
      log.failure('chore failed', error, { chore: name });
      wait = afterFailure;
    }
    // Being told to stop ends the wait by an error of its own.
    if (wait > 0) await sleep(wait, undefined, { signal, ref: true }).catch(() => undefined);
  }
}
