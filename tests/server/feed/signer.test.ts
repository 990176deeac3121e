import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { lookUp } from '../../../core/feed/look-up.ts';
import { feedAge } from '../../../core/feed/feed-age.ts';
import { mutesAt, readPolicy } from '../../../core/feed/feed-policy.ts';
import type { FeedState } from '../../../core/feed/feed-state.ts';
import { unknownFeed } from '../../../core/feed/stored-feed.ts';
import { updateFeed } from '../../../core/feed/update-feed.ts';
import { openSigner } from '../../../server/feed/signer.ts';
import { answer, aStore, crypto, day, delegated, monday, roots } from '../../core/feed/a-feed.ts';
import { bounds } from './guard-rails.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true });
});

/** A signer in a folder of its own, a clock that tests turn, and a client that reads what it serves. */
async function aSigner(signing = delegated(1), folder?: string) {
  const root = folder ?? (await mkdtemp(join(tmpdir(), 'vigie-feed-')));
  if (folder === undefined) folders.push(root);
  const clock = { now: monday };
  const open = async (by = signing) =>
    openSigner({
      private: join(root, 'private'),
      public: join(root, 'public'),
      ...by,
      bounds,
      now: () => clock.now,
    });
  const source = {
    get: async (path: string) => answer(await readFile(join(root, 'public', path))),
  };
  const update = async (state: FeedState = unknownFeed) =>
    updateFeed(state, roots, clock.now, { crypto, source, store: aStore() });
  return { root, clock, open, signer: await open(), update };
}

const evil = { expression: 'host:evil.example', reason: 'Fausse page de connexion' };
const page = { expression: 'url:other.example/login', reason: 'Faux colis' };

async function known(state: FeedState, expression: string): Promise<string | undefined> {
  return (await lookUp(state.list, [expression], crypto)).get(expression);
}

test('what two persons confirm reaches clients with its reason; undone, it is gone', async () => {
  const { signer, update } = await aSigner();
  const published = await signer.take({ order: 'publish', entries: [evil, page], persons: ['cm', 'jb'] });
  expect(published).toEqual({ ok: true, serial: 1, sequence: 1, entries: 2 });
  const { state } = await update();
  expect(await known(state, evil.expression)).toBe('Fausse page de connexion');
  await signer.take({ order: 'withdraw', expressions: [evil.expression], persons: ['cm'] });
  const after = await update(state);
  expect(after.outcome).toBe('updated');
  expect(await known(after.state, evil.expression)).toBeUndefined();
  expect(await known(after.state, page.expression)).toBe('Faux colis');
});

test('one bad entry keeps the whole order out, and says which', async () => {
  const { signer, root } = await aSigner();
  const google = { ...evil, expression: 'host:google.com' };
  expect(await signer.take({ order: 'publish', entries: [page, google, evil], persons: ['cm'] })).toEqual({
    ok: false,
    why: 'refused',
    refusals: [
      { about: 'host:google.com', why: 'popular' },
      { about: 'host:google.com', why: 'second-person' },
      { about: 'host:evil.example', why: 'second-person' },
    ],
  });
  expect(await readdir(root)).not.toContain('public');
});

test('an entry stays ninety days at most, and goes by itself', async () => {
  const { signer, update, clock } = await aSigner(delegated(1, { until: monday + 91 * day }));
  await signer.take({ order: 'publish', entries: [evil, { ...page, days: 5 }], persons: ['cm', 'jb'] });
  clock.now = monday + 6 * day;
  await signer.take({ order: 'renew' });
  const { state } = await update();
  expect(await known(state, page.expression)).toBeUndefined();
  expect(await known(state, evil.expression)).toBeDefined();
  expect(feedAge(state, clock.now)).toMatchObject({ kind: 'current', days: 0 });
  expect(await signer.take({ order: 'publish', entries: [{ ...page, days: 91 }], persons: ['cm'] })).toMatchObject({
    why: 'not-an-order',
  });
  clock.now = monday + 30 * day;
  await signer.take({ order: 'renew' });
  expect(await signer.take({ order: 'status' })).toMatchObject({ entries: 1 });
  clock.now = monday + 90 * day;
  expect(await signer.take({ order: 'status' })).toMatchObject({ entries: 1 });
});

test.for([
  [null],
  ['publish'],
  [{ order: 'sign', head: 'vigie-feed 1' }],
  [{ order: 'publish', entries: [], persons: ['cm'] }],
  [{ order: 'publish', entries: [evil], persons: [] }],
  [{ order: 'publish', entries: [{ ...evil, mail: 'From: x' }], persons: ['cm', 'jb'] }],
  [{ order: 'publish', entries: [{ ...evil, reason: 'x'.repeat(201) }], persons: ['cm', 'jb'] }],
  [{ order: 'publish', entries: Array.from({ length: 201 }, () => page), persons: ['cm'] }],
  [{ order: 'mute', rule: 'lure', days: 15, reason: 'x', persons: ['cm', 'jb'] }],
  [{ order: 'renew', sequence: 9 }],
])('%j is not an order', async ([order]) => {
  const { signer } = await aSigner();
  expect(await signer.take(order)).toMatchObject({ ok: false, why: 'not-an-order' });
});

test('a rule is muted by two persons for its days, what was reported never', async () => {
  const { signer, update } = await aSigner();
  const mute = { order: 'mute', rule: 'lure', days: 14, reason: 'Lettre de la MGEN', persons: ['cm', 'jb'] };
  for (const [wrong, why] of [
    [{ persons: ['cm', 'CM'] }, 'second-person'],
    [{ rule: 'known-bad' }, 'out-of-bounds'],
    [{ rule: 'no-rule' }, 'out-of-bounds'],
  ] as const)
    expect(await signer.take({ ...mute, ...wrong })).toMatchObject({ refusals: [{ why }] });
  await signer.take(mute);
  const { state } = await update();
  expect([...mutesAt(readPolicy(state.list.policy), monday + day)]).toEqual([['lure', 'Lettre de la MGEN']]);
  await signer.take({ order: 'unmute', rule: 'lure', persons: ['cm'] });
  expect((await update(state)).state.list.policy).toBe('');
});

test('brands and words are added by two persons, those that loosen are refused', async () => {
  const { signer, update } = await aSigner();
  const brand = { id: 'neuf', name: 'Neuflaine', names: [], domains: ['neuflaine.example'], lookalikes: 'full' };
  const add = { order: 'add', brands: [brand], words: ['numendirect'], persons: ['cm', 'jb'] };
  expect(await signer.take({ ...add, brands: [{ ...brand, domains: ['ac-montpelier.fr'] }] })).toMatchObject({
    refusals: [{ about: 'neuf', why: 'out-of-bounds' }],
  });
  expect(await signer.take({ ...add, persons: ['cm'] })).toMatchObject({ refusals: [{ why: 'second-person' }] });
  expect(await signer.take(add)).toMatchObject({ ok: true });
  const { state } = await update();
  expect(readPolicy(state.list.policy)).toMatchObject({ brands: [{ id: 'neuf' }], words: ['numendirect'] });
});

test('a flood is dammed, and undoing is never made to wait', async () => {
  const { signer, clock } = await aSigner();
  const entries = (order: number) =>
    Array.from({ length: 200 }, (_, i) => ({ ...page, expression: `url:h${order}-${i}.example/login` }));
  for (let order = 0; order < 5; order++)
    expect(await signer.take({ order: 'publish', entries: entries(order), persons: ['cm'] })).toMatchObject({
      ok: true,
    });
  const sixth = { order: 'publish', entries: [page], persons: ['cm'] };
  expect(await signer.take(sixth)).toEqual({ ok: false, why: 'too-many', wait: 3_600_000 });
  const expressions = entries(0).map(({ expression }) => expression);
  expect(await signer.take({ order: 'withdraw', expressions, persons: ['cm'] })).toMatchObject({
    ok: true,
    entries: 800,
  });
  clock.now = monday + 3_600_000;
  expect(await signer.take(sixth)).toMatchObject({ ok: true });
});

test.for([
  ['before it begins', { from: monday + day, until: monday + 60 * day }],
  ['once it has ended', { from: monday - 60 * day, until: monday }],
] as const)('with a key %s nothing is signed that no client would believe, nor is it said to be', async ([, term]) => {
  const { signer, root } = await aSigner(delegated(1, term));
  for (const order of [
    { order: 'publish', entries: [page], persons: ['cm'] },
    { order: 'withdraw', expressions: [page.expression], persons: ['cm'] },
    { order: 'renew' },
    { order: 'status' },
  ])
    expect(await signer.take(order)).toEqual({ ok: false, why: 'key-term' });
  expect(await readdir(root)).not.toContain('public');
});

test('orders at once are carried out one after the other', async () => {
  const { signer } = await aSigner();
  const answers = await Promise.all(
    Array.from({ length: 8 }, async (_, i) =>
      signer.take({ order: 'publish', entries: [{ ...page, expression: `url:h${i}.example/x` }], persons: ['cm'] }),
    ),
  );
  expect(answers.map((each) => each.ok && each.sequence)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});

test('a signer that is started again goes on where it was, also with another key', async () => {
  const { signer, open, update, clock } = await aSigner();
  await signer.take({ order: 'publish', entries: [evil], persons: ['cm', 'jb'] });
  const { state } = await update();
  const again = await open();
  expect(await again.take({ order: 'publish', entries: [page], persons: ['cm'] })).toMatchObject({ sequence: 2 });
  const rotated = await open(delegated(2));
  clock.now = monday + day;
  expect(await rotated.take({ order: 'renew' })).toMatchObject({ serial: 2, sequence: 1, entries: 2 });
  const after = await update(state);
  expect(after).toMatchObject({ outcome: 'updated' });
  expect(await known(after.state, page.expression)).toBe('Faux colis');
});

test('a broken ledger is not signed over', async () => {
  const { root, open } = await aSigner();
  await writeFile(join(root, 'private/ledger.json'), '{"entries":');
  await expect(open()).rejects.toThrow(SyntaxError);
  await writeFile(join(root, 'private/ledger.json'), '{"entries":[]}');
  await expect(open()).rejects.toThrow(/sequence/u);
});

test('what is served says nothing in clear of what is in the list', async () => {
  const { signer, root } = await aSigner();
  await signer.take({ order: 'publish', entries: [evil], persons: ['Claire Martin', 'Jean Blanc'] });
  const served = await readdir(join(root, 'public'), { recursive: true, withFileTypes: true });
  for (const file of served.filter((each) => each.isFile())) {
    const text = (await readFile(join(file.parentPath, file.name))).toString('latin1');
    expect(text).not.toMatch(/evil\.example|Claire|Jean/u);
  }
});
