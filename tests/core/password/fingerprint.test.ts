import { webcrypto } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  fingerprintOf,
  fingerprintTerms,
  hasFingerprint,
  readFingerprint,
  type DeriveBits,
} from '../../../core/password/fingerprint.ts';
import { mailboxKeyOf } from '../../../core/password/mailbox-key.ts';

/** As a host does it. */
const derive: DeriveBits = async (password, salt, iterations, bits) => {
  const key = await webcrypto.subtle.importKey('raw', new TextEncoder().encode(password), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const terms = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(salt), iterations };
  return new Uint8Array(await webcrypto.subtle.deriveBits(terms, key, bits));
};
/** The same in no time: for properties about shape only. */
const quick: DeriveBits = (password, salt, _iterations, bits) => derive(password, salt, 1, bits);
const salt = Uint8Array.from({ length: 32 }, (_, index) => index);

test('it is PBKDF2-HMAC-SHA-256, 600 000 times, cut after 28 bits', async () => {
  const { createHash, pbkdf2Sync } = await import('node:crypto');
  expect(createHash('sha256').update('').digest('hex')).toMatch(/^e3b0c442/u);
  const whole = pbkdf2Sync('Soleil34!', salt, 600_000, 32, 'sha256').toString('hex');
  expect(await fingerprintOf('Soleil34!', salt, derive)).toEqual({
    version: 1,
    iterations: 600_000,
    value: whole.slice(0, 7),
  });
});

test('the same password has it, another has not', async () => {
  const kept = await fingerprintOf('Soleil34!', salt, derive);
  expect(await hasFingerprint('Soleil34!', kept, salt, derive)).toBe(true);
  expect(await hasFingerprint('Soleil34?', kept, salt, derive)).toBe(false);
});

test('another installation’s salt makes another', async () => {
  const other = Uint8Array.from(salt, (byte) => byte ^ 255);
  const kept = await fingerprintOf('Soleil34!', salt, quick);
  expect(await hasFingerprint('Soleil34!', kept, other, quick)).toBe(false);
});

test('é is é however the keyboard composes it', async () => {
  const kept = await fingerprintOf('été', salt, quick);
  expect(await hasFingerprint('e\u0301te\u0301', kept, salt, quick)).toBe(true);
});

test('nothing of the password is in it but 28 bits: neither letters nor length', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ maxLength: 200 }), async (password) => {
      const kept = await fingerprintOf(password, salt, quick);
      expect(Object.keys(kept)).toEqual(['version', 'iterations', 'value']);
      expect(kept.value).toMatch(/^[0-9a-f]{7}$/u);
      expect(JSON.stringify(kept)).toHaveLength(
        JSON.stringify({ version: 1, iterations: 600_000, value: '0000000' }).length,
      );
    }),
    { numRuns: 50 },
  );
});

test('a salt that is too short is a mistake of the host', async () => {
  await expect(fingerprintOf('x', salt.slice(1), quick)).rejects.toThrow(RangeError);
});

test('a mailbox is known again by its key, which is not its address', async () => {
  const key = await mailboxKeyOf('Claire.Martin@ac-montpellier.fr ', salt, quick);
  expect(key).toMatch(/^[0-9a-f]{7}$/u);
  expect(await mailboxKeyOf('claire.martin@ac-montpellier.fr', salt, quick)).toBe(key);
  expect(await mailboxKeyOf('paul.durand@ac-montpellier.fr', salt, quick)).not.toBe(key);
  expect((await fingerprintOf('claire.martin@ac-montpellier.fr', salt, quick)).value).not.toBe(key);
});

describe('what storage may hold', () => {
  const good = { version: 1, iterations: 600_000, value: '3fa90c1' };

  test('a fingerprint', () => {
    expect(readFingerprint(good)).toEqual(good);
    expect(readFingerprint({ ...good, iterations: 1_000_000 })?.iterations).toBe(1_000_000);
  });

  test.for<readonly [what: string, json: unknown]>([
    ['nothing', undefined],
    ['a text', '3fa90c1'],
    ['another version', { ...good, version: 2 }],
    ['fewer iterations than we make', { ...good, iterations: fingerprintTerms.iterations - 1 }],
    ['so many that the browser would hang', { ...good, iterations: 1e12 }],
    ['more bits', { ...good, value: '3fa90c1a' }],
    ['an address beside it', { ...good, address: 'claire@ac-montpellier.fr' }],
  ])('%s is none', ([, json]) => {
    expect(readFingerprint(json)).toBeUndefined();
  });
});
