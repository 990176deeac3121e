/** What every dictionary of compressed RTF begins with ([MS-OXRTFCP] 2.1.2.1). */
const seed =
  '{\\rtf1\\ansi\\mac\\deff0\\deftab720{\\fonttbl;}{\\f0\\fnil \\froman \\fswiss \\fmodern \\fscript ' +
  '\\fdecor MS Sans SerifSymbolArialTimes New RomanCourier{\\colortbl\\red0\\green0\\blue0\r\n\\par ' +
  '\\pard\\plain\\f0\\fs20\\b\\i\\u\\tab\\tx';

const compressed = 0x75465a4c;
const uncompressed = 0x414c454d;
const windowSize = 4096;

/** Unpacks the RTF body of a `.msg` file ([MS-OXRTFCP]) to the bytes of an RTF text; `undefined` when it is none. */
export function rtfDecompressed(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 16) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kind = view.getUint32(8, true);
  if (kind === uncompressed) return bytes.subarray(16);
  if (kind !== compressed) return undefined;
  const window = new Uint8Array(windowSize);
  for (let index = 0; index < seed.length; index++) window[index] = seed.charCodeAt(index);
  const out: number[] = [];
  let write = seed.length;
  const put = (byte: number): void => {
    out.push(byte);
    window[write] = byte;
    write = (write + 1) % windowSize;
  };
  let at = 16;
  while (at < bytes.length) {
    const control = bytes[at++] ?? 0;
    for (let bit = 0; bit < 8 && at < bytes.length; bit++) {
      if ((control & (1 << bit)) === 0) {
        put(bytes[at++] ?? 0);
        continue;
      }
      const reference = ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0);
      at += 2;
      const offset = reference >> 4;
      if (offset === write) return Uint8Array.from(out);
      for (let length = (reference & 15) + 2, from = offset; length > 0; length--, from++)
        put(window[from % windowSize] ?? 0);
    }
  }
  return Uint8Array.from(out);
}
