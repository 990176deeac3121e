import type { DeriveBits } from '../../../core/password/fingerprint.ts';

/** PBKDF2-HMAC-SHA-256 by the browser's own cryptography. */
export const deriveBits: DeriveBits = async (password, salt, iterations, bits) => {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(password), 'PBKDF2', false, ['deriveBits']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: Uint8Array.from(salt), iterations };
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, bits));
};
