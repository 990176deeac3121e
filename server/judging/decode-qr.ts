import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { DecodeQr } from '../../core/mail/images.ts';
import { qrDecoderWith } from '../../core/mail/qr-decoder.ts';

let prepared: Promise<unknown> | undefined;

/** A decoder for the pictures of one message. */
export function qrDecoder(): DecodeQr {
  return qrDecoderWith(async () => {
    prepared ??= prepare();
    await prepared;
    return readBarcodes;
  });
}

/** The reader comes from the package, never from the network. */
async function prepare(): Promise<void> {
  const path = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  const wasm = await readFile(path);
  await prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer }, fireImmediately: true });
}
