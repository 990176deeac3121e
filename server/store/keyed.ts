import { createHmac } from 'node:crypto';

/** Makes a keyed hash of something that must be recognised but not read: `keyed('host', 'evil.example')`. */
export type Keyed = (kind: string, value: string) => string;

/** The keyed hash of a secret: 132 bits as 22 characters. Whoever has not the secret cannot try out what was hashed. */
export function keyedBy(secret: Buffer): Keyed {
  return (kind, value) => createHmac('sha256', secret).update(`${kind}\0${value}`).digest('base64url').slice(0, 22);
}

/** By what a store knows its secret when that lies elsewhere. */
export function markOf(secret: Buffer): string {
  return keyedBy(secret)('secret', 'mark');
}
