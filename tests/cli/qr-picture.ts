import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';

/** A PNG picture with a QR code: `qrPicture('https://exemple.fr/')`. */
export async function qrPicture(text: string): Promise<Uint8Array> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'));
  await prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer }, fireImmediately: true });
  const { image } = await writeBarcode(text, { format: 'QRCode', scale: 4 });
  if (!image) throw new Error('No QR code could be drawn');
  return new Uint8Array(await image.arrayBuffer());
}
