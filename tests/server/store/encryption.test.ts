import { expect, test } from 'vitest';

import { encryptionBy } from '../../../server/store/encryption.ts';

const secret = Buffer.alloc(32, 7);
const { encrypt, decrypt } = encryptionBy(secret);
const address = 'jeanne.martin@ac-montpellier.fr';

test('what is encrypted is read again by the same secret, and is never twice the same', () => {
  const value = encrypt('reporter 1', address);
  expect(encryptionBy(Buffer.from(secret)).decrypt('reporter 1', value)).toBe(address);
  expect(value).not.toContain('jeanne');
  expect(encrypt('reporter 1', address)).not.toBe(value);
});

test.each<[string, (value: string) => string | undefined]>([
  ['by another secret', (value) => encryptionBy(Buffer.alloc(32, 8)).decrypt('reporter 1', value)],
  ['in the place of another', (value) => decrypt('reporter 2', value)],
  [
    'with a bit turned',
    (value) => decrypt('reporter 1', value.slice(0, -2) + (value.at(-2) === 'A' ? 'B' : 'A') + value.slice(-1)),
  ],
  ['cut off', (value) => decrypt('reporter 1', value.slice(0, 20))],
  ['what is in clear', () => decrypt('reporter 1', address)],
  ['nothing', () => decrypt('reporter 1', '')],
])('%s it is not read', (_, read) => {
  expect(read(encrypt('reporter 1', address))).toBeUndefined();
});
