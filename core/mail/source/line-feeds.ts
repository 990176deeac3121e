const lf = 0x0a;
const cr = 0x0d;

/** The same lines, each ended by a line feed or both: a carriage return alone, of an old Mac or of `tameSource`, becomes one. */
export function withLineFeeds(bytes: Uint8Array): Uint8Array {
  if (!bytes.includes(cr)) return bytes;
  return bytes.map((byte, at) => (byte === cr && bytes[at + 1] !== lf ? lf : byte));
}
