import type * as zxingReader from 'zxing-wasm/reader';
import { pixelsOf } from '../../core/mail/bytes/pixels-of.ts';
import type { DecodeQr } from '../../core/mail/images.ts';

/** What a message's pictures may cost in the pane's one thread: some 0.7 s. */
const pixelsOfMessage = 20_000_000;
const pixelsOfImage = 12_000_000;
const mostCodes = 8;

type Reader = typeof zxingReader;
let loaded: Promise<Reader> | undefined;

/**
 * A decoder for the pictures of one message: WebAssembly from the add-in's own host, loaded at the first picture. It throws
 * where it has not looked, so that the message says so.
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

function reader(): Promise<Reader> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Reader> {
  const zxing = await import('zxing-wasm/reader');
  await zxing.prepareZXingModule({ overrides: { locateFile: () => 'zxing_reader.wasm' }, fireImmediately: true });
  return zxing;
}
