import { pixelsOf } from './bytes/pixels-of.ts';
import type { DecodeQr } from './images.ts';

/** What a reader of bar codes is asked for. */
export interface BarcodeOptions {
  readonly formats: 'QRCode'[];
  readonly tryHarder: boolean;
  readonly maxNumberOfSymbols: number;
}

/** One code of a picture, or why there is none. */
export interface Barcode {
  readonly isValid: boolean;
  readonly error: string;
  readonly text: string;
}

/** As much of zxing-wasm's `readBarcodes` as is needed. */
export type ReadBarcodes = (image: Uint8Array, options: BarcodeOptions) => Promise<readonly Barcode[]>;

/** Some 35 ms for each million of pixels: a message is given 0.7 s in all, and no picture more than 0.45 s. */
const pixelsOfMessage = 20_000_000;
const pixelsOfImage = 12_000_000;
const mostCodes = 8;

/**
 * A decoder for the pictures of one message, with the same limits in every host, or verdicts would differ. It throws where it has not
 * looked, so that the message says so.
 *
 * @param load the host's own reader: asked for at the first picture, and again at each
 */
export function qrDecoderWith(load: () => Promise<ReadBarcodes>): DecodeQr {
  let left = pixelsOfMessage;
  return async (image) => {
    const pixels = pixelsOf(image);
    if (pixels === undefined || pixels > pixelsOfImage || pixels > left) throw new RangeError('not looked into');
    left -= pixels;
    const read = await load();
    const codes = await read(image, { formats: ['QRCode'], tryHarder: true, maxNumberOfSymbols: mostCodes });
    if (codes.some(({ error }) => error.startsWith('Failed to load'))) throw new Error('no picture');
    return codes.filter(({ isValid }) => isValid).map(({ text }) => text);
  };
}
