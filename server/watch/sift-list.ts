import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Profile } from '../../core/profile/profile.ts';
import { ListRefused } from './list-refused.ts';
import type { SiftAnswer, SiftBeginning, SiftedList, SiftTask } from './sift-task.ts';

/** Candidates kept of one list: more than a team looks through, and what a hostile list can put into the store. */
const room = 2_000;
const heap = 256;
/** Bytes handed over at a time: a tenth of a second of judging. */
const atOnce = 128 * 1024;

/**
 * Judges the names of a list in a thread of its own, piece by piece: a piece is taken from the source when the one before it was judged, so
 * memory does not grow with the list. Rejects with `stalled` when a piece takes longer than `patience` milliseconds.
 */
export async function siftList(
  profile: Profile,
  source: AsyncIterable<Uint8Array>,
  patience: number,
): Promise<SiftedList> {
  // As on the command line: what imitates the brands that Vigie knows is no business of an academy's watch.
  const beginning: SiftBeginning = { profile: { ...profile, brands: [] }, room };
  const worker = new Worker(new URL('sift-worker.ts', import.meta.url), {
    workerData: beginning,
    resourceLimits: { maxOldGenerationSizeMb: heap },
  });
  // What ends it between two questions is met at the next; without a listener it would end the process.
  worker.on('error', () => undefined);
  try {
    for await (const piece of gathered(source)) await asked(worker, piece, patience);
    const answer = await asked(worker, undefined, patience);
    if (!('candidates' in answer)) throw new ListRefused('stalled');
    return answer;
  } finally {
    await worker.terminate();
  }
}

/** Pieces large enough to be worth a message, each with memory of its own. */
async function* gathered(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const piece of source) {
    held.push(piece);
    length += piece.byteLength;
    if (length < atOnce) continue;
    yield* apart(held);
    held = [];
    length = 0;
  }
  yield* apart(held);
}

function* apart(held: readonly Uint8Array[]): Generator<Uint8Array<ArrayBuffer>> {
  const whole = Buffer.concat(held);
  for (let start = 0; start < whole.length; start += atOnce)
    yield Uint8Array.from(whole.subarray(start, start + atOnce));
}

/** One question to the thread, which answers in turn; what ends it or stalls it ends the list. */
async function asked(worker: Worker, piece: SiftTask, patience: number): Promise<SiftAnswer> {
  const answered = once(worker, 'message', { signal: AbortSignal.timeout(patience) });
  worker.postMessage(piece, piece ? [piece.buffer as ArrayBuffer] : []);
  try {
    const [answer] = (await answered) as [SiftAnswer];
    return answer;
  } catch (error) {
    throw new ListRefused('stalled', { cause: error });
  }
}
