import { assess } from '../../core/assess.ts';
import { createContext } from '../../core/create-context.ts';
import { readMessage } from '../../core/mail/read-message.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { newsletter } from './mails.ts';
import { quantile } from './rounds.ts';

/** How long whole verdicts take on messages of one kind. */
export interface MessageSpeed {
  readonly name: string;
  readonly bytes: number;
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
}

/** Generated sizes, and for how long each is measured. */
const sizes = [
  ['10 kB', 10_000],
  ['200 kB', 200_000],
  ['2 MB', 2_000_000],
] as const;
const milliseconds = 3_000;

/** Whole verdicts a second, from the source to the level, on newsletters of three sizes and on given messages. */
export async function messageSpeed(profile: Profile, samples: readonly Uint8Array[]): Promise<readonly MessageSpeed[]> {
  const context = createContext(profile);
  const judge = async (source: Uint8Array): Promise<void> => {
    assess(await readMessage(source, { border: undefined }), context);
  };
  const kinds: (readonly [string, readonly Uint8Array[]])[] = sizes.map(([name, bytes]) => [
    name,
    Array.from({ length: 5 }, (_, seed) => newsletter(bytes, seed + 1)),
  ]);
  if (samples.length > 0) kinds.push(['samples', samples]);
  const speeds: MessageSpeed[] = [];
  for (const [name, sources] of kinds) {
    for (const source of sources) await judge(source);
    speeds.push(await timed(name, sources, judge));
  }
  return speeds;
}

async function timed(
  name: string,
  sources: readonly Uint8Array[],
  judge: (source: Uint8Array) => Promise<void>,
): Promise<MessageSpeed> {
  const times: number[] = [];
  const end = performance.now() + milliseconds;
  for (let turn = 0; performance.now() < end || turn < 20; turn++) {
    const source = sources[turn % sources.length];
    if (!source) break;
    const start = performance.now();
    await judge(source);
    times.push(performance.now() - start);
  }
  const total = times.reduce((sum, time) => sum + time, 0);
  const bytes = Math.round(sources.reduce((sum, source) => sum + source.length, 0) / sources.length);
  return {
    name,
    bytes,
    perSecond: (1000 * times.length) / total,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
  };
}
