import type { QrCode } from '../../../server/api/session.ts';

const [scale, quiet, header] = [8, 4, 54];

/** A code as a camera sees it: a BMP of the squares of its path, eight points wide each, on white. */
export function bitmapOf({ size, path }: QrCode): Uint8Array {
  const side = (size + 2 * quiet) * scale;
  const picture = Buffer.alloc(header + 3 * side * side, 0xff);
  picture.fill(0, 0, header);
  picture.write('BM');
  picture.writeUInt32LE(picture.length, 2);
  picture.writeUInt32LE(header, 10);
  picture.writeUInt32LE(40, 14);
  picture.writeInt32LE(side, 18);
  // Below zero: the first line is the uppermost.
  picture.writeInt32LE(-side, 22);
  picture.writeUInt16LE(1, 26);
  picture.writeUInt16LE(24, 28);
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    for (let line = 0; line < scale; line++) {
      const place = ((Number(y) + quiet) * scale + line) * side + (Number(x) + quiet) * scale;
      picture.fill(0, header + 3 * place, header + 3 * (place + Number(length) * scale));
    }
  }
  return picture;
}
