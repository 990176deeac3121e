import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { pixelsOf } from '../../../core/mail/bytes/pixels-of.ts';
import type { DecodeQr } from '../../../core/mail/images.ts';

/** What a message's pictures may cost: the background has one thread for all tabs. */
const pixelsOfMessage = 20_000_000;
const pixelsOfImage = 12_000_000;
const mostCodes = 8;

let prepared: Promise<unknown> | undefined;

/**
 * A decoder for the pictures of one message: WebAssembly out of the extension's own files, loaded at the first picture. It
 * throws where it has not looked, so that the message says so.
 */
export function qrDecoder(wasm: string): DecodeQr {
  let left = pixelsOfMessage;
  return async (image) => {
    const pixels = pixelsOf(image);
    if (pixels === undefined || pixels > pixelsOfImage || pixels > left) throw new RangeError('not looked into');
    left -= pixels;
    prepared ??= prepareZXingModule({ overrides: { locateFile: () => wasm }, fireImmediately: true });
    await prepared;
    const codes = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: mostCodes });
    if (codes.some(({ error }) => error.startsWith('Failed to load'))) throw new Error('no picture');
    return codes.filter(({ isValid }) => isValid).map(({ text }) => text);
  };
}
