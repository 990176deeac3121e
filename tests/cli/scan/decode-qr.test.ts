import { expect, test } from 'vitest';
import { qrDecoder } from '../../../cli/scan/decode-qr.ts';
import { pixelsOf } from '../../../core/mail/bytes/pixels-of.ts';
import { qrPicture } from '../qr-picture.ts';

test('a QR code is read', async () => {
  const decode = qrDecoder();
  expect(await decode(await qrPicture('https://exemple.fr/é'), 'image/png')).toEqual(['https://exemple.fr/é']);
});

test('a picture that claims too much, is torn or of no known kind is not looked into, and that is said', async () => {
  const picture = Buffer.from(await qrPicture('x'));
  const huge = Buffer.from(picture);
  huge.writeUInt32BE(40_000, 16);
  huge.writeUInt32BE(40_000, 20);
  const decode = qrDecoder();
  await expect(decode(huge, 'image/png')).rejects.toThrow('not looked into');
  await expect(decode(picture.subarray(0, 60), 'image/png')).rejects.toThrow('no picture');
  await expect(decode(Buffer.alloc(500), 'image/png')).rejects.toThrow('not looked into');
  expect(await decode(picture, 'image/png')).toEqual(['x']);
});

test('the pictures of one message share what they may cost', async () => {
  const picture = Buffer.from(await qrPicture('x'));
  const large = Buffer.from(picture);
  large.writeUInt32BE(11_000, 16);
  large.writeUInt32BE(1_000, 20);
  const decode = qrDecoder();
  await expect(decode(large, 'image/png')).rejects.toThrow('no picture');
  await expect(decode(large, 'image/png')).rejects.toThrow('not looked into');
});

test.for([
  ['GIF', [0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 0x20, 0x00, 0x10, 0x00], 512],
  ['JPEG', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x04, 0x00, 0x00, 0xff, 0xc2, 0x00, 0x0b, 0x08, 0x00, 0x10, 0x00, 0x20], 512],
  ['JPEG without a frame', [0xff, 0xd8, 0xff, 0xe0, 0x00, 0x00], undefined],
  ['text', [0x3c, 0x73, 0x76, 0x67], undefined],
] as const)('%s has so many pixels', ([, start, pixels]) => {
  expect(pixelsOf(Uint8Array.from([...start, ...Array.from<number>({ length: 40 }).fill(0)]))).toBe(pixels);
});
