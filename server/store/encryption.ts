import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

/**
 * What must be read again, but by nobody who has only the store: addresses of reporters, secrets of second factors. `of` is what a value
 * belongs to, `reporter ID`: put into another row it cannot be read.
 */
export interface Encryption {
  readonly encrypt: (of: string, text: string) => string;
  /** `undefined` for what was encrypted by another secret, for something else, or not at all. */
  readonly decrypt: (of: string, value: string) => string | undefined;
}

/** No address and no Base32 holds a colon. */
const mark = 'v1:';
const [ivLength, tagLength] = [12, 16];

/** Encryption by a key of its own, derived of the store's secret: AES-256-GCM. */
export function encryptionBy(secret: Buffer): Encryption {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'vigie encryption', 32));
  return {
    encrypt(of, text) {
      const iv = randomBytes(ivLength);
      const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(of));
      const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return mark + Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url');
    },
    decrypt(of, value) {
      if (!isEncrypted(value)) return undefined;
      const bytes = Buffer.from(value.slice(mark.length), 'base64url');
      if (bytes.length < ivLength + tagLength) return undefined;
      const body = bytes.subarray(ivLength + tagLength);
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, ivLength))
        .setAAD(Buffer.from(of))
        .setAuthTag(bytes.subarray(ivLength, ivLength + tagLength));
      try {
        return decipher.update(body, undefined, 'utf8') + decipher.final('utf8');
      } catch {
        // Its one way to say that the tag is another.
        return undefined;
      }
    },
  };
}

/** Whether a value was encrypted, by whatever secret. */
export function isEncrypted(value: string): boolean {
  return value.startsWith(mark);
}
