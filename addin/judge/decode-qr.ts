import type { DecodeQr } from '../../core/mail/images.ts';
import { qrDecoderWith, type ReadBarcodes } from '../../core/mail/qr-decoder.ts';

let loaded: Promise<ReadBarcodes> | undefined;

/** A decoder for the pictures of one message: WebAssembly from the add-in's own host, loaded at the first picture. */
export function qrDecoder(): DecodeQr {
  return qrDecoderWith(() => (loaded ??= load()));
}

async function load(): Promise<ReadBarcodes> {
  const zxing = await import('zxing-wasm/reader');
  await zxing.prepareZXingModule({ overrides: { locateFile: () => 'zxing_reader.wasm' }, fireImmediately: true });
  return zxing.readBarcodes;
}
