import { utf8 } from '../../core/mime/mime.ts';
import { sha256 } from '../report/sha256.ts';

/** Draws 128 bits in hexadecimal, each time others. */
export type DrawId = () => string;

/**
 * Ids for one report. Where the platform has randomness, they are its. Classic Outlook's event runtime has none: there they are drawn
 * from the whole source, which only sender and mailbox know, the instant, and what chance the engine has. That is less than a
 * cryptographic generator gives; it guards a team's answer about one message, and nothing else.
 */
export function idsFrom(source: Uint8Array, ownAddress: string): DrawId {
  const { crypto } = globalThis as { readonly crypto?: Crypto };
  if (crypto !== undefined && typeof crypto.getRandomValues === 'function') {
    return () => hexOf(crypto.getRandomValues(new Uint8Array(16)));
  }
  const chance = Array.from({ length: 16 }, () => Math.random()).join();
  const seed = sha256(utf8(`${sha256(source)} ${ownAddress} ${Date.now()} ${chance}`));
  let drawn = 0;
  return () => {
    drawn += 1;
    return sha256(utf8(`${seed} ${drawn} ${Math.random()}`)).slice(0, 32);
  };
}

function hexOf(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => `0${byte.toString(16)}`.slice(-2)).join('');
}
