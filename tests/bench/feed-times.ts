import { webcrypto } from 'node:crypto';
import { applyDelta } from '../../core/feed/apply-delta.ts';
import { readDelta, writeDelta } from '../../core/feed/list-delta.ts';
import { lookUp } from '../../core/feed/look-up.ts';
import { prefixLength } from '../../core/feed/prefixes.ts';
import { readList } from '../../core/feed/read-list.ts';
import { webCrypto } from '../../core/feed/web-crypto.ts';
import { writeList } from '../../core/feed/write-list.ts';
import { randomFrom } from './random.ts';
import { quantile } from './rounds.ts';

/** Times of a client with a list of so many entries, in milliseconds, medians. */
export interface FeedTimes {
  readonly entries: number;
  readonly bytes: number;
  /** From the bytes of a snapshot to a list that is ready, its hash checked. */
  readonly load: number;
  /** A delta of fifty entries more and twenty fewer: applied, checked, ready. */
  readonly apply: number;
  /** One message: forty expressions hashed and looked up. */
  readonly lookUp: number;
  /** The same in a Set of texts, and the time to fill it. */
  readonly setLoad: number;
  readonly setLookUp: number;
}

const crypto = webCrypto(webcrypto.subtle);
const reasons = Array.from({ length: 200 }, (_, index) => `Campagne ${index} : fausse page de connexion au webmail`);

/** Measures a list of so many entries. */
export async function feedTimes(entries: number, rounds: number): Promise<FeedTimes> {
  const prefixes = sortedPrefixes(entries, 1);
  const reasonOf = Uint32Array.from({ length: entries }, (_, index) => index % reasons.length);
  const bytes = writeList({ prefixes, reasonOf, reasons, policy: '' });
  const list = readList(bytes);
  const delta = readDelta(deltaFor(prefixes));
  if (!list || !delta) throw new Error('The list cannot be read');
  const asked = Array.from({ length: 40 }, (_, index) => `url:site-${index}.example/a/page?id=${index}`);
  const texts = Array.from({ length: entries }, (_, index) => `url:site-${index}.example/b/${index}`);
  const filled = new Set(texts);
  return {
    entries,
    bytes: bytes.length,
    load: await median(rounds, async () => [await crypto.sha256(bytes), readList(bytes)]),
    apply: await median(rounds, async () => {
      const applied = applyDelta(list, delta);
      return [await crypto.sha256(applied), readList(applied)];
    }),
    lookUp: await median(rounds * 5, async () => lookUp(list, asked, crypto)),
    setLoad: await median(rounds, () => Promise.resolve(new Set(texts))),
    setLookUp: await median(rounds * 5, () => Promise.resolve(asked.filter((each) => filled.has(each)))),
  };
}

function deltaFor(prefixes: Uint8Array): Uint8Array {
  const removed = prefixes.slice(0, 20 * prefixLength);
  const added = sortedPrefixes(50, 2);
  const reasonOf = new Uint32Array(50);
  return writeDelta({
    base: '0'.repeat(64),
    removed,
    prefixes: added,
    reasonOf,
    reasons: ['Fausse page'],
    policy: undefined,
  });
}

function sortedPrefixes(count: number, seed: number): Uint8Array {
  const random = randomFrom(seed);
  const numbers = Float64Array.from({ length: count }, (_, index) =>
    Math.floor((index + random()) * (2 ** 52 / count)),
  );
  const prefixes = new Uint8Array(count * prefixLength);
  const view = new DataView(prefixes.buffer);
  for (const [index, number] of numbers.entries()) view.setBigUint64(index * prefixLength, BigInt(number) << 11n);
  return prefixes;
}

async function median(rounds: number, run: () => Promise<unknown>): Promise<number> {
  await run();
  const times: number[] = [];
  for (let turn = 0; turn < rounds; turn++) {
    const start = performance.now();
    await run();
    times.push(performance.now() - start);
  }
  return quantile(times, 0.5);
}
