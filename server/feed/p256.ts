import { createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';

/** A new pair of keys on the curve that heads are signed with. */
export function newKey(): KeyObject {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
}

/** The public key as heads and profiles carry it: an uncompressed point of 65 bytes. */
export function pointOf(key: KeyObject): Uint8Array {
  const { x = '', y = '' } = createPublicKey(key).export({ format: 'jwk' });
  return Buffer.concat([Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')]);
}

/** Signs text as the feed's clients check it: ECDSA with SHA-256, r and s side by side. */
export function signText(text: string, key: KeyObject): Uint8Array {
  return sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
}
