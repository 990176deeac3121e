import { createHash } from 'node:crypto';
import { prefixLength } from '../../core/feed/prefixes.ts';

/** Hexadecimal SHA-256: the address of a blob. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** The prefix that stands for an expression in a list, hexadecimal. */
export function prefixHex(expression: string): string {
  return createHash('sha256')
    .update(expression)
    .digest('hex')
    .slice(0, 2 * prefixLength);
}
