import { createHash } from 'node:crypto';

/** Names of this project's things: a random UUID, drawn once. */
const ours = '6f2c1d0e-5b7a-4c39-9e84-1f0a7d3b52c6';

/** The same UUID for the same name, so that a second export updates the first (RFC 9562, version 5). */
export function uuidOf(name: string, namespace: string = ours): string {
  const hash = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name)
    .digest()
    .subarray(0, 16);
  hash.writeUInt8((hash.readUInt8(6) & 0x0f) | 0x50, 6);
  hash.writeUInt8((hash.readUInt8(8) & 0x3f) | 0x80, 8);
  return asText(hash);
}

/** The same for what must look random (version 4), as XARF wants of a report's id. */
export function randomLikeUuid(name: string): string {
  const bytes = createHash('sha256').update(`${ours}\n${name}`).digest().subarray(0, 16);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return asText(bytes);
}

function asText(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
