import { expect, test } from 'vitest';

import { type Barcode, qrDecoderWith } from '../../../core/mail/qr-decoder.ts';

/** The beginning of a PNG, which says how large the picture is. */
function png(width: number, height: number): Uint8Array {
  const bytes = new Uint8Array(33);
  bytes.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
  const view = new DataView(bytes.buffer);
  view.setUint32(16, width);
  view.setUint32(20, height);
  return bytes;
}

const giving = (codes: readonly Barcode[]) => () => Promise.resolve(() => Promise.resolve(codes));
const found: Barcode = { isValid: true, error: '', text: 'https://evil.example/' };

test('what was read well is given, the rest is left out', async () => {
  const decode = qrDecoderWith(giving([found, { isValid: false, error: 'ChecksumError', text: '?' }]));
  expect(await decode(png(200, 200), 'image/png')).toEqual(['https://evil.example/']);
});

test.each([
  ['of no known size', new Uint8Array(33)],
  ['of more than 12 million points', png(4000, 3001)],
])('a picture %s is not looked into', async (_, picture) => {
  await expect(qrDecoderWith(giving([found]))(picture, 'image/png')).rejects.toThrow('not looked into');
});

test('the pictures of one message share 20 million points', async () => {
  const decode = qrDecoderWith(giving([found]));
  await decode(png(4000, 3000), 'image/png');
  await decode(png(4000, 2000), 'image/png');
  await expect(decode(png(200, 200), 'image/png')).rejects.toThrow('not looked into');
});

test('a picture that cannot be opened has not been looked into', async () => {
  const decode = qrDecoderWith(giving([{ isValid: false, error: 'Failed to load image', text: '' }]));
  await expect(decode(png(200, 200), 'image/png')).rejects.toThrow('no picture');
});
