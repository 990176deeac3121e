import { assess } from '../../core/assess.ts';
import type { Context } from '../../core/context.ts';
import { readMessage } from '../../core/mail/read-message.ts';
import { mutate } from './mutate.ts';
import { randomFrom } from './random.ts';

/** What must never happen. */
export interface Failure {
  /** Gives the same mail again. */
  readonly seed: number;
  readonly mail: Uint8Array;
  readonly what: string;
}

/** How a run of mutated mails went. */
export interface FuzzResult {
  readonly failures: readonly Failure[];
  readonly slowest: { readonly seed: number; readonly ms: number };
}

/** Longest time that reading and judging one mail may take, in milliseconds. */
const timeLimit = 1_000;

/** The mail that a seed stands for. */
export function mailOf(seed: number, mails: readonly Uint8Array[]): Uint8Array {
  const random = randomFrom(seed);
  const pick = (): Uint8Array => mails[random(mails.length)] ?? new Uint8Array();
  return mutate(pick(), pick(), random);
}

/** Reads and judges the mutated mails of `count` seeds from `first` on; none may throw, none may take more than a second. */
export async function fuzzMails(
  mails: readonly Uint8Array[],
  context: Context,
  first: number,
  count: number,
): Promise<FuzzResult> {
  const failures: Failure[] = [];
  let slowest = { seed: first, ms: 0 };
  for (let seed = first; seed < first + count; seed++) {
    const mail = mailOf(seed, mails);
    try {
      const ms = await timeOf(mail, context);
      if (ms > slowest.ms) slowest = { seed, ms };
      if (ms > timeLimit) failures.push({ seed, mail, what: `took ${Math.round(ms)} ms` });
    } catch (error) {
      failures.push({ seed, mail, what: error instanceof Error ? (error.stack ?? error.message) : String(error) });
    }
  }
  return { failures, slowest };
}

/** Time on the processor: the clock on the wall also counts what else the machine does. */
async function timeOf(mail: Uint8Array, context: Context): Promise<number> {
  const start = process.cpuUsage();
  assess(
    await readMessage(mail, { border: { authservIds: ['mx.exemple.fr'], receivedBy: ['mx.exemple.fr'] } }),
    context,
  );
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000;
}
