import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FeedRefusal, FeedState } from '../../../core/feed/feed-state.ts';
import { lookUp } from '../../../core/feed/look-up.ts';
import { loadFeed, unknownFeed } from '../../../core/feed/stored-feed.ts';
import { updateFeed } from '../../../core/feed/update-feed.ts';
import { deltaOf } from '../../../server/feed/draft-list.ts';
import { sha256 } from '../../../server/feed/sha256.ts';
import { signHead } from '../../../server/feed/sign-head.ts';
import { aFeed, answer, aStore, crypto, day, delegated, type Entries, monday, portsTo, roots } from './a-feed.ts';

const many: Entries = Object.fromEntries(
  Array.from({ length: 100 }, (_, i) => [`host:h${i}.example`, i % 2 === 0 ? 'Fausse page' : 'Faux colis']),
);
const more: Entries = { ...many, 'host:evil.example': 'Fausse page de connexion' };

/** A feed with two states, and a client that knows the first. */
async function clientOfFirst(signer = delegated(1)) {
  const feed = aFeed(signer);
  feed.publish(many);
  const { state } = await updateFeed(unknownFeed, roots, monday, portsTo(feed));
  const firstHead = feed.head();
  feed.publish(more);
  return { feed, state, firstHead };
}

async function refusedBy(
  feed: ReturnType<typeof aFeed>,
  state: FeedState,
  now = monday,
): Promise<FeedRefusal | undefined> {
  const update = await updateFeed(state, roots, now, portsTo(feed));
  // Whatever is refused, what was known is known on.
  expect(update.outcome === 'refused' ? update.state : state).toBe(state);
  return update.outcome === 'refused' ? update.why : undefined;
}

function flipped(bytes: Uint8Array, at: number, bit: number): Uint8Array {
  const changed = Uint8Array.from(bytes);
  changed[at] = (changed[at] ?? 0) ^ (1 << bit);
  return changed;
}

describe('a head', () => {
  test('of which any one byte was changed is refused', async () => {
    const { feed, state } = await clientOfFirst();
    const head = Buffer.from(feed.head());
    expect(head.length).toBeLessThanOrEqual(1024);
    for (let at = 0; at < head.length; at++) {
      feed.files.set('head', flipped(head, at, at % 8));
      expect(await refusedBy(feed, state), `byte ${at}`).toMatch(/^(?:malformed|signature)$/u);
    }
  });

  test('cut short, with more behind it, in other line ends or of other text is refused', async () => {
    const { feed, state } = await clientOfFirst();
    const head = feed.head();
    const others = [head.slice(0, -1), `${head}\n`, `${head}note x\n`, head.replaceAll('\n', '\r\n'), '', '\0', '{}'];
    for (const other of [...others, ` ${head}`, head.replace('poll 300', 'poll 0300'), head.replaceAll('=', '')]) {
      feed.setHead(other);
      expect(await refusedBy(feed, state)).toBe('malformed');
    }
  });

  test('that goes on for ever is not read to its end', async () => {
    let pieces = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; ; pieces++) yield await Promise.resolve(new Uint8Array(512).fill(97));
    }
    const source = { get: () => Promise.resolve({ ...answer(new Uint8Array()), body: endless() }) };
    const update = await updateFeed(unknownFeed, roots, monday, portsTo({ source }));
    expect(update).toMatchObject({ outcome: 'refused', why: 'malformed' });
    expect(pieces).toBeLessThan(5);
  });

  test('older than what was seen is a replay, also when it is still in date', async () => {
    const { feed, state, firstHead } = await clientOfFirst();
    const { state: newer } = await updateFeed(state, roots, monday, portsTo(feed));
    feed.setHead(firstHead);
    expect(await refusedBy(feed, newer)).toBe('replayed');
  });

  test('that says something else under the same number is refused', async () => {
    const signer = delegated(1);
    const { state } = await clientOfFirst(signer);
    const twin = aFeed(signer);
    twin.publish({ 'host:other.example': 'Autre' });
    expect(await refusedBy(twin, state)).toBe('equivocal');
  });

  test.for([
    ['a root key that is not pinned', delegated(1, { by: 2 })],
    ['nobody: the feed key stands for itself', { ...delegated(1), key: delegated(1).key }],
  ] as const)('whose feed key comes from %s is refused', async ([, signer]) => {
    const feed = aFeed(signer);
    feed.publish(more);
    expect(await refusedBy(feed, unknownFeed)).toBe('signature');
  });

  test('is not believed for roots that are none', async () => {
    const { feed } = await clientOfFirst();
    for (const pinned of [[], [''], ['AAAA'], ['é'.repeat(88)]]) {
      const update = await updateFeed(unknownFeed, pinned, monday, portsTo(feed));
      expect(update).toMatchObject({ outcome: 'refused', why: 'signature' });
    }
  });
});

describe('time', () => {
  test.for([
    [-20 * day, 'clock'],
    [-1.5 * day, 'clock'],
    [-0.5 * day, undefined],
    [6.9 * day, undefined],
    [7 * day, 'expired'],
    [4000 * day, 'expired'],
  ] as const)('%d days from the signature: %s', async ([away, why]) => {
    const { feed, state } = await clientOfFirst();
    expect(await refusedBy(feed, state, monday + away)).toBe(why);
  });

  test('a feed key that has run out signs no more', async () => {
    const feed = aFeed(delegated(1, { until: monday + day }));
    feed.publish(more);
    expect(await refusedBy(feed, unknownFeed, monday + 2 * day)).toBe('expired');
  });

  test.for([
    ['a feed key for a year', { until: monday + 365 * day }],
    ['one that begins after it has signed', { from: monday + day }],
  ] as const)('%s is refused', async ([, span]) => {
    const feed = aFeed(delegated(1, span));
    feed.publish(more);
    expect(await refusedBy(feed, unknownFeed)).toBe('malformed');
  });
});

describe('keys', () => {
  test('rotate without a new release: a new key counts from one, and the old one is believed no more', async () => {
    const old = delegated(1);
    const { feed, state } = await clientOfFirst(old);
    const { state: before } = await updateFeed(state, roots, monday, portsTo(feed));
    const oldHead = feed.head();
    feed.rotate(delegated(2, { by: 1 }));
    feed.publish({ ...more, 'host:new.example': 'Nouveau' });
    const update = await updateFeed(before, roots, monday, portsTo(feed));
    expect(update).toMatchObject({
      outcome: 'updated',
      state: { believed: { sequence: 1, delegation: { serial: 2 } } },
    });
    feed.setHead(oldHead);
    expect(await refusedBy(feed, update.state)).toBe('replayed');
    feed.rotate(old);
    for (let i = 0; i < 5; i++) feed.publish({});
    expect(await refusedBy(feed, update.state)).toBe('replayed');
  });

  test('a stolen key that ran ahead is overtaken by the next key', async () => {
    const thief = aFeed(delegated(1));
    for (let i = 0; i < 40; i++) thief.publish({});
    const { state } = await updateFeed(unknownFeed, roots, monday, portsTo(thief));
    const feed = aFeed(delegated(2));
    feed.publish(more);
    expect(await refusedBy(feed, state)).toBeUndefined();
  });
});

describe('a blob', () => {
  test('of which any one byte was changed is refused, as a whole list', async () => {
    const { feed } = await clientOfFirst();
    const [, hash = ''] = /^state ([0-9a-f]+)/mu.exec(feed.head()) ?? [];
    const bytes = feed.files.get(`blob/${hash}`) ?? new Uint8Array();
    for (let at = 0; at < bytes.length; at += 7) {
      feed.files.set(`blob/${hash}`, flipped(bytes, at, at % 8));
      expect(await refusedBy(feed, unknownFeed), `byte ${at}`).toBe('blob');
    }
  });

  test.for([
    ['changed', (bytes: Uint8Array) => flipped(bytes, bytes.length >> 1, 3)],
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, -1)],
    ['empty', () => new Uint8Array()],
    ['missing', () => undefined],
    ['another', () => Buffer.from('VFD1')],
  ] as const)('that is a delta and %s costs a snapshot, no more', async ([, broken]) => {
    const { feed, state } = await clientOfFirst();
    const [, hash = ''] = /^delta [0-9a-f]+ ([0-9a-f]+)/mu.exec(feed.head()) ?? [];
    const bytes = broken(feed.files.get(`blob/${hash}`) ?? new Uint8Array());
    if (bytes === undefined) feed.files.delete(`blob/${hash}`);
    else feed.files.set(`blob/${hash}`, bytes);
    const update = await updateFeed(state, roots, monday, portsTo(feed));
    expect(update).toMatchObject({ outcome: 'updated', by: 'snapshot' });
    expect((await lookUp(update.state.list, ['host:evil.example'], crypto)).size).toBe(1);
  });

  test.for([
    ['cut short', (bytes: Uint8Array) => bytes.subarray(0, -1), 'blob'],
    ['with more behind it', (bytes: Uint8Array) => Buffer.concat([bytes, bytes]), 'blob'],
    ['missing', () => undefined, undefined],
  ] as const)('that is the whole list and %s changes nothing', async ([, broken, why]) => {
    const { feed } = await clientOfFirst();
    const [, hash = ''] = /^state ([0-9a-f]+)/mu.exec(feed.head()) ?? [];
    const bytes = broken(feed.files.get(`blob/${hash}`) ?? new Uint8Array());
    if (bytes === undefined) feed.files.delete(`blob/${hash}`);
    else feed.files.set(`blob/${hash}`, bytes);
    expect(await refusedBy(feed, unknownFeed)).toBe(why);
  });

  test('that is a delta for another list is not applied', async () => {
    const { feed } = await clientOfFirst();
    const other = aFeed();
    other.publish({ 'host:x.example': 'Autre' });
    const { state } = await updateFeed(unknownFeed, roots, monday, portsTo(other));
    feed.rotate(delegated(2));
    feed.publish({ ...more, 'host:y.example': 'Autre' });
    expect(await updateFeed(state, roots, monday, portsTo(feed))).toMatchObject({ outcome: 'updated', by: 'snapshot' });
  });

  test.for([
    ['names another base than the head does', (other: string) => other],
    ['says that it is for this list and is not', (_: string, own: string) => own],
  ] as const)('that is a delta from the wrong base and %s costs a snapshot, no more', async ([, baseOf]) => {
    const signer = delegated(1);
    const feed = aFeed(signer);
    feed.publish(many);
    const { state } = await updateFeed(unknownFeed, roots, monday, portsTo(feed));
    const own = state.believed?.state.hash ?? '';
    feed.publish(more);
    const whole = /^state ([0-9a-f]+) (\d+)/mu.exec(feed.head());
    const added = [['0123456789abcdef', 'Autre']] as const;
    const delta = deltaOf({ base: baseOf('ab'.repeat(32), own), removed: [], added, policy: undefined });
    feed.files.set(`blob/${sha256(delta)}`, delta);
    const refers = {
      sequence: 3,
      state: { hash: whole?.[1] ?? '', size: Number(whole?.[2]) },
      delta: { base: own, hash: sha256(delta), size: delta.length },
      older: undefined,
    };
    feed.setHead(signHead(refers, signer.delegation, signer.key, monday));
    feed.asked.length = 0;
    const update = await updateFeed(state, roots, monday, portsTo(feed));
    expect(feed.asked).toEqual(['head', `blob/${sha256(delta)}`, `blob/${refers.state.hash}`]);
    expect(update).toMatchObject({ outcome: 'updated', by: 'snapshot' });
    expect((await lookUp(update.state.list, ['host:evil.example'], crypto)).size).toBe(1);
  });

  test('of 200 MB is left at the size that was signed', async () => {
    const { feed } = await clientOfFirst();
    const [, size = ''] = /^state [0-9a-f]+ (\d+)/mu.exec(feed.head()) ?? [];
    let sent = 0;
    let isLeft = false;
    async function* huge(): AsyncGenerator<Uint8Array> {
      try {
        for (; sent < 200_000_000; sent += 1_000) yield await Promise.resolve(new Uint8Array(1_000));
      } finally {
        isLeft = true;
      }
    }
    const source = {
      get: (path: string, etag: string | undefined) =>
        path === 'head' ? feed.source.get(path, etag) : Promise.resolve({ ...answer(new Uint8Array()), body: huge() }),
    };
    const update = await updateFeed(unknownFeed, roots, monday, portsTo({ source }));
    expect(update).toMatchObject({ outcome: 'refused', why: 'blob' });
    expect(isLeft).toBe(true);
    expect(sent).toBeLessThan(Number(size) + 2_000);
  });
});

describe('a store', () => {
  async function twice() {
    const { feed, state: first } = await clientOfFirst();
    const store = aStore();
    await store.write(first.slot, new Uint8Array());
    feed.setHead(feed.head());
    const ports = portsTo(feed, store);
    const { state: second } = await updateFeed(first, roots, monday, ports);
    feed.publish({ ...more, 'host:z.example': 'Faux colis' });
    const { state: third } = await updateFeed(second, roots, monday, ports);
    return { store, second, third };
  }

  test('torn at any byte while it was written gives what was there before', async () => {
    const { store, second, third } = await twice();
    expect((await loadFeed(roots, { crypto, store })).believed?.sequence).toBe(third.believed?.sequence);
    const whole = store.slots.get(third.slot) ?? new Uint8Array();
    for (let length = 0; length < whole.length; length += 13) {
      store.slots.set(third.slot, whole.subarray(0, length));
      const loaded = await loadFeed(roots, { crypto, store });
      expect(loaded.believed?.sequence, `${length} bytes`).toBe(second.believed?.sequence);
    }
  });

  test('whose bytes somebody changed is not believed', async () => {
    const { store, second, third } = await twice();
    const whole = store.slots.get(third.slot) ?? new Uint8Array();
    for (let at = 0; at < whole.length; at += 11) {
      store.slots.set(third.slot, flipped(whole, at, at % 8));
      const loaded = await loadFeed(roots, { crypto, store });
      expect(loaded.believed?.sequence, `byte ${at}`).toBe(second.believed?.sequence);
    }
  });

  test('full of anything is as empty, and the write that follows a torn one takes its place', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const store = aStore();
        await store.write(0, bytes);
        await store.write(1, bytes);
        expect(await loadFeed(roots, { crypto, store })).toEqual(unknownFeed);
      }),
      { numRuns: 50 },
    );
    const { store, second, third } = await twice();
    store.slots.set(third.slot, new Uint8Array([1]));
    const loaded = await loadFeed(roots, { crypto, store });
    expect(loaded.slot).toBe(second.slot);
    expect(loaded.slot).not.toBe(third.slot);
  });
});
