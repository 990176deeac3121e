import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { pixelsOf } from '../../core/mail/bytes/pixels-of.ts';
import type { DecodeQr } from '../../core/mail/images.ts';

/** What a message's pictures may cost; some 35 ms for each million. */
const pixelsOfMessage = 20_000_000;
const pixelsOfImage = 12_000_000;
const mostCodes = 8;

let prepared: Promise<unknown> | undefined;

/** A decoder for the pictures of one message. It throws where it has not looked, so that the message says so. */
export function qrDecoder(): DecodeQr {
  let left = pixelsOfMessage;
  return async (image) => {
    const pixels = pixelsOf(image);
    if (pixels === undefined || pixels > pixelsOfImage || pixels > left) throw new RangeError('not looked into');
    left -= pixels;
    prepared ??= prepare();
    await prepared;
    const codes = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: mostCodes });
    if (codes.some(({ error }) => error.startsWith('Failed to load'))) throw new Error('no picture');
    return codes.filter(({ isValid }) => isValid).map(({ text }) => text);
  };
}

/** The decoder comes from the package, never from the network. */
async function prepare(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasm = await readFile(path);
  await prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer }, fireImmediately: true });
}
