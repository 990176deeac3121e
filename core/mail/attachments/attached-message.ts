import type { Part } from '../source/parse-source.ts';

/** Whether a part is a mail of its own. */
export function isAttachedMessage({ type, name }: Part): boolean {
  return type === 'message/rfc822' || type === 'message/global' || name.toLowerCase().endsWith('.eml');
}

/** Its source. Old Macs, and `tameSource`, end lines with a carriage return alone. */
export function messageBytes({ bytes }: Part): Uint8Array {
  if (!bytes.includes(0x0d)) return bytes;
  return bytes.map((byte, at) => (byte === 0x0d && bytes[at + 1] !== 0x0a ? 0x0a : byte));
}
