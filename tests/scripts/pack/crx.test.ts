import { createPublicKey, generateKeyPairSync, verify } from 'node:crypto';
import { expect, test } from 'vitest';

import { crxOf, extensionId } from '../../../scripts/pack/crx.ts';

const { privateKey: key } = generateKeyPairSync('rsa', { modulusLength: 2048 });
const zip = Buffer.from('PK\u0003\u0004 a zip');

/** The fields of a protobuf message that holds nothing but bytes, by number. */
function fieldsOf(message: Buffer): ReadonlyMap<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  const varint = (): number => {
    for (let [value, shift] = [0, 1]; ; shift *= 128) {
      const byte = message.readUInt8(at++);
      value += (byte % 128) * shift;
      if (byte < 128) return value;
    }
  };
  while (at < message.length) {
    const tag = varint();
    expect(tag % 8).toBe(2);
    const length = varint();
    fields.set((tag - 2) / 8, message.subarray(at, at + length));
    at += length;
  }
  return fields;
}

test('a CRX3 file is a signed head and the zip as it was, and its signature holds for both', () => {
  const crx = crxOf(zip, key);
  expect(crx.subarray(0, 8).toString('latin1')).toBe('Cr24\u0003\0\0\0');
  const head = fieldsOf(crx.subarray(12, 12 + crx.readUInt32LE(8)));
  expect(crx.subarray(12 + crx.readUInt32LE(8))).toEqual(zip);

  const signedHeader = head.get(10_000) ?? Buffer.alloc(0);
  const proof = fieldsOf(head.get(2) ?? Buffer.alloc(0));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(signedHeader.length);
  const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), length, signedHeader, zip]);
  const publicKey = createPublicKey({ key: proof.get(1) ?? Buffer.alloc(0), format: 'der', type: 'spki' });
  const signature = proof.get(2) ?? Buffer.alloc(0);
  expect(verify('sha256', signed, publicKey, signature)).toBe(true);
  expect(verify('sha256', Buffer.concat([signed, Buffer.from('x')]), publicKey, signature)).toBe(false);

  const letters = [...(fieldsOf(signedHeader).get(1) ?? Buffer.alloc(0)).toString('hex')];
  expect(letters.map((digit) => 'abcdefghijklmnop'[Number.parseInt(digit, 16)]).join('')).toBe(extensionId(key));
});

test('the same zip and key give the same bytes', () => {
  expect(crxOf(zip, key)).toEqual(crxOf(zip, key));
});
