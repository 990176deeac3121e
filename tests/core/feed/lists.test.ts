import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyDelta } from '../../../core/feed/apply-delta.ts';
import { readDelta } from '../../../core/feed/list-delta.ts';
import { readOlder } from '../../../core/feed/older-deltas.ts';
import { findPrefix } from '../../../core/feed/prefixes.ts';
import { readList } from '../../../core/feed/read-list.ts';
import { changeBetween, joinChanges } from '../../../server/feed/changes.ts';
import { deltaOf, listOf, reasonsOf } from '../../../server/feed/draft-list.ts';
import { emptyLedger, type LedgerEntry } from '../../../server/feed/ledger.ts';
import { prefixHex, sha256 } from '../../../server/feed/sha256.ts';

const reasons = ['Fausse page', 'Faux colis', 'Compte piraté', ''];

/** States of the feed: for some of twenty hosts one of four reasons. */
const states = fc
  .dictionary(fc.integer({ min: 0, max: 19 }).map(String), fc.constantFrom(...reasons))
  .map((hosts) => Object.entries(hosts).map(([host, reason]) => entry(`host:h${host}.example`, reason)));

function entry(expression: string, reason: string): LedgerEntry {
  return { expression, reason, added: 0, until: 1, persons: [] };
}

function snapshot(entries: readonly LedgerEntry[]): Uint8Array {
  return listOf({ entries, policy: emptyLedger.policy });
}

function between(before: readonly LedgerEntry[], after: readonly LedgerEntry[]) {
  return { ...changeBetween(reasonsOf({ entries: before }), reasonsOf({ entries: after })), policy: undefined };
}

test('a delta makes of one state exactly the other, byte for byte', () => {
  fc.assert(
    fc.property(states, states, (before, after) => {
      const list = readList(snapshot(before));
      const delta = readDelta(deltaOf({ base: sha256(snapshot(before)), ...between(before, after) }));
      expect(list && delta && sha256(applyDelta(list, delta))).toBe(sha256(snapshot(after)));
    }),
  );
});

test('two deltas as one lead to the same state', () => {
  fc.assert(
    fc.property(states, states, states, (first, second, third) => {
      const list = readList(snapshot(first));
      const joined = joinChanges(between(first, second), between(second, third));
      const delta = readDelta(deltaOf({ base: sha256(snapshot(first)), ...joined }));
      expect(list && delta && sha256(applyDelta(list, delta))).toBe(sha256(snapshot(third)));
    }),
  );
});

test('every entry is found with its reason, and nothing else is', () => {
  fc.assert(
    fc.property(states, (entries) => {
      const list = readList(snapshot(entries));
      expect(list?.count).toBe(entries.length);
      const listed = new Map(entries.map(({ expression, reason }) => [expression, reason]));
      for (let host = 0; host < 25; host++) {
        const expression = `host:h${host}.example`;
        const found = findPrefix(list?.prefixes ?? new Uint8Array(), Buffer.from(prefixHex(expression), 'hex'));
        expect(found >= 0).toBe(listed.has(expression));
      }
    }),
  );
});

test.for([
  ['a snapshot', readList],
  ['a delta', readDelta],
  ['a list of deltas', readOlder],
] as const)('%s of anything, or cut anywhere, is read or refused, never thrown over', ([, read]) => {
  const entries = [entry('host:a.example', 'Fausse page'), entry('host:b.example', 'é')];
  const delta = deltaOf({ base: '0'.repeat(64), ...between([], entries), policy: '{}' });
  for (const bytes of [snapshot(entries), delta])
    for (let length = 0; length < bytes.length; length++) expect(read(bytes.subarray(0, length))).toBeUndefined();
  fc.assert(fc.property(fc.uint8Array(), (bytes) => read(bytes) === undefined));
});

test.for([
  ['counts beyond the end', (bytes: Uint8Array) => bytes.fill(0xff, 4, 8)],
  ['a reason that is not there', (bytes: Uint8Array) => bytes.fill(0xff, 32, 34)],
  ['prefixes out of order', (bytes: Uint8Array) => bytes.copyWithin(16, 24, 32)],
  ['a reason that is no text', (bytes: Uint8Array) => bytes.fill(0xff, bytes.length - 4)],
] as const)('a list with %s is refused', ([, broken]) => {
  const bytes = snapshot([entry('host:a.example', 'Fausse page'), entry('host:b.example', 'Fausse page')]);
  expect(readList(bytes)?.count).toBe(2);
  expect(readList(broken(Uint8Array.from(bytes)))).toBeUndefined();
});

test('a reason is plain text of one line and limited length, whoever signed it', () => {
  const reason = `Cliquez\nici \u202Egro.live\u0007 ${'é'.repeat(500)}`;
  const [shown = ''] = readList(snapshot([entry('host:a.example', reason)]))?.reasons ?? [];
  expect(shown).toMatch(/^Cliquez ici gro\.live é+…$/u);
  expect(Array.from(shown)).toHaveLength(200);
});
