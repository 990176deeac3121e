import type { DecodeQr } from '../../core/mail/images.ts';
import { qrDecoderWith, type ReadBarcodes } from '../../core/mail/qr-decoder.ts';

let loaded: Promise<ReadBarcodes> | undefined;

/** A decoder for the pictures of one message: WebAssembly from the add-in's own host, loaded at the first picture. */
export function qrDecoder(): DecodeQr {
  return qrDecoderWith(async () => {
    loaded ??= load();
    try {
      return await loaded;
    } catch (error) {
      // A pinned pane is open for days: what could not be loaded once is asked for again at the next picture.
      loaded = undefined;
      throw error;
    }
  });
}

async function load(): Promise<ReadBarcodes> {
  const zxing = await import('zxing-wasm/reader');
  await zxing.prepareZXingModule({ overrides: { locateFile: () => 'zxing_reader.wasm' }, fireImmediately: true });
  return zxing.readBarcodes;
}
