import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { DecodeQr } from '../../../core/mail/images.ts';
import { qrDecoderWith } from '../../../core/mail/qr-decoder.ts';

let prepared: Promise<unknown> | undefined;

/** A decoder for the pictures of one message: WebAssembly out of the extension's own files, loaded at the first picture. */
export function qrDecoder(wasm: string): DecodeQr {
  return qrDecoderWith(async () => {
    prepared ??= prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
    await prepared;
    return readBarcodes;
  });
}
