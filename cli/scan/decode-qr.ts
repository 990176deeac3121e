import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { DecodeQr } from '../../core/mail/images.ts';
import { qrDecoderWith, type ReadBarcodes } from '../../core/mail/qr-decoder.ts';

let loaded: Promise<ReadBarcodes> | undefined;

/** A decoder for the pictures of one message. Decoding happens inside WebAssembly, so that a broken picture breaks nothing else. */
export function qrDecoder(): DecodeQr {
  return qrDecoderWith(() => (loaded ??= load()));
}

/** Loads the reader at the first picture, from the package and never from the network. */
async function load(): Promise<ReadBarcodes> {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const [zxing, wasm] = await Promise.all([import('zxing-wasm/reader'), readFile(path)]);
  await zxing.prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer }, fireImmediately: true });
  return zxing.readBarcodes;
}
