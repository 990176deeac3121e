import type { Transaction } from 'kysely';
import type { Tables } from './tables.ts';

/** Does a piece of work in a transaction; when it is done, the work is on disk. */
export type Transact = <Result>(work: (tx: Transaction<Tables>) => Promise<Result>) => Promise<Result>;

interface Waiting {
  /** Does the work and gives what is to be called once it is committed. */
  readonly attempt: (tx: Transaction<Tables>) => Promise<() => void>;
  /** Does it again in a transaction of its own. */
  readonly alone: () => void;
}

/** What waits at most for one commit: nobody waits for more than some thirty others. */
const mostTogether = 32;

/**
 * Small pieces of work that come while another is being committed are committed together: a disk that takes three milliseconds for a
 * commit takes no longer for eight. Where one fails, each is done again alone, so that it harms no other.
 */
export function commitTogether(transact: Transact): Transact {
  const waiting: Waiting[] = [];
  let isCommitting = false;

  async function commitAll(): Promise<void> {
    isCommitting = true;
    while (waiting.length > 0) await commit(waiting.splice(0, mostTogether));
    isCommitting = false;
  }

  async function commit(group: readonly Waiting[]): Promise<void> {
    let done: readonly (() => void)[] = [];
    try {
      done = await transact(async (tx) => {
        const settled: (() => void)[] = [];
        for (const { attempt } of group) settled.push(await attempt(tx));
        return settled;
      });
    } catch {
      // Which of them it was shows when each is alone; its error goes to whoever asked for it.
      for (const { alone } of group) alone();
    }
    for (const settle of done) settle();
  }

  return (work) =>
    new Promise((resolve, reject) => {
      waiting.push({
        async attempt(tx) {
          const result = await work(tx);
          return () => resolve(result);
        },
        alone: () => void transact(work).then(resolve, reject),
      });
      if (!isCommitting) void commitAll();
    });
}
