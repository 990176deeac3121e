import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type * as zxingReader from 'zxing-wasm/reader';
import type { DecodeQr } from '../../core/mail/images.ts';
import { pixelsOf } from '../../core/mail/bytes/pixels-of.ts';

/** About 35 ms for each million of pixels: a message is given some 0.7 s in all, and no picture more than 0.45 s. */
const pixelsOfMessage = 20_000_000;
const pixelsOfImage = 12_000_000;
const mostCodes = 8;

/**
 * A decoder for the pictures of one message. Decoding happens inside WebAssembly, so that a broken picture breaks nothing
 * else. It throws where it has not looked, so that the message says so.
 */
export function qrDecoder(): DecodeQr {
  let left = pixelsOfMessage;
  return async (image) => {
    const pixels = pixelsOf(image);
    if (pixels === undefined || pixels > pixelsOfImage || pixels > left) throw new RangeError('not looked into');
    left -= pixels;
    const { readBarcodes } = await reader();
    const codes = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: mostCodes });
    if (codes.some(({ error }) => error.startsWith('Failed to load'))) throw new Error('no picture');
    return codes.filter(({ isValid }) => isValid).map(({ text }) => text);
  };
}

type Reader = typeof zxingReader;
let loaded: Promise<Reader> | undefined;

/** Loads the decoder at the first picture, from the package and never from the network. */
function reader(): Promise<Reader> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Reader> {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const [zxing, wasm] = await Promise.all([import('zxing-wasm/reader'), readFile(path)]);
  await zxing.prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer }, fireImmediately: true });
  return zxing;
}
