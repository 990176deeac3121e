import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import type { QrCode } from '../api/session.ts';

let prepared: Promise<unknown> | undefined;

/** A text as a QR code. The console draws it itself: a path is no page, so nothing of it could run there. */
export async function qrCodeOf(text: string): Promise<QrCode> {
  prepared ??= prepare();
  await prepared;
  const { symbol, error } = await writeBarcode(text, { format: 'QRCode', options: 'ecLevel=M', addQuietZones: false });
  if (error !== '') throw new Error(`no QR code: ${error}`);
  const { data, width } = symbol;
  const lines = Array.from({ length: width }, (_, line) => data.subarray(line * width, (line + 1) * width));
  return { size: width, path: lines.map((line, index) => darkOf(line, index)).join('') };
}

/** The dark stretches of a line as pieces of a path. */
function darkOf(line: Uint8ClampedArray, index: number): string {
  let path = '';
  for (let start = line.indexOf(0); start !== -1;) {
    const end = line.indexOf(255, start);
    const length = (end === -1 ? line.length : end) - start;
    path += `M${start} ${index}h${length}v1h-${length}z`;
    start = line.indexOf(0, start + length);
  }
  return path;
}

/** The encoder comes from the package, never from the network. */
async function prepare(): Promise<void> {
  const wasm = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/writer/zxing_writer.wasm'));
  await prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer }, fireImmediately: true });
}
