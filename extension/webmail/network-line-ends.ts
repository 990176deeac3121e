const [cr, lf] = [13, 10];

/**
 * A source as the mail server had it. SOGo takes the CR before every LF away, at each address where it gives a source: the message's own,
 * `export`, `viewsource`, and the archive of `saveMessages`. It keeps every other CR, and mail servers give no LF without one, so nothing is
 * lost: each LF had one more. A source that still has them is left as it is.
 */
export function withNetworkLineEnds(bytes: Uint8Array): Uint8Array {
  const first = bytes.indexOf(lf);
  if (first < 0 || bytes[first - 1] === cr) return bytes;
  const restored = new Uint8Array(bytes.length + bytes.reduce((count, byte) => count + Number(byte === lf), 0));
  let to = 0;
  for (const byte of bytes) {
    if (byte === lf) restored[to++] = cr;
    restored[to++] = byte;
  }
  return restored;
}
