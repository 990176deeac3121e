import type { FeedCrypto } from './ports.ts';

/** As much of the platform's `crypto.subtle` as the feed uses. */
interface Subtle<Key> {
  digest(algorithm: 'SHA-256', bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer>;
  importKey(
    format: 'raw',
    key: Uint8Array<ArrayBuffer>,
    algorithm: { name: 'ECDSA'; namedCurve: 'P-256' },
    extractable: false,
    usages: ['verify'],
  ): Promise<Key>;
  verify(
    algorithm: { name: 'ECDSA'; hash: 'SHA-256' },
    key: Key,
    signature: Uint8Array<ArrayBuffer>,
    bytes: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
}

/** The feed's cryptography by Web Crypto, the same in browsers, workers and Node: `webCrypto(crypto.subtle)`. */
export function webCrypto<Key>(subtle: Subtle<Key>): FeedCrypto {
  return {
    sha256: async (bytes) => new Uint8Array(await subtle.digest('SHA-256', owned(bytes))),
    verify: async (publicKey, bytes, signature) => {
      const key = await imported(subtle, publicKey);
      if (key === undefined) return false;
      return subtle.verify({ name: 'ECDSA', hash: 'SHA-256' }, key, owned(signature), owned(bytes));
    },
  };
}

async function imported<Key>(subtle: Subtle<Key>, publicKey: Uint8Array): Promise<Key | undefined> {
  try {
    return await subtle.importKey('raw', owned(publicKey), { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
  } catch {
    return undefined; // the platform's way of saying that this is no point of the curve
  }
}

/** Web Crypto takes no memory that others may write to at the same time. */
function owned(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer ? (bytes as Uint8Array<ArrayBuffer>) : Uint8Array.from(bytes);
}
