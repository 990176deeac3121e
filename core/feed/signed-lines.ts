import { base64 } from './bytes.ts';

/* Heads and delegations are short lines of `name value`, with signatures over the lines above them: what is signed is what one reads. */

/** The values of such lines, by name; of a name that is not there, nothing. */
export function valuesOf(text: string): (name: string) => string {
  const values = new Map<string, string>();
  for (const line of text.split('\n')) {
    const space = line.indexOf(' ');
    values.set(line.slice(0, Math.max(0, space)), line.slice(space + 1));
  }
  return (name) => values.get(name) ?? '';
}

/** A whole number of at most 15 digits; `NaN` for anything else. */
export function intOf(digits: string): number {
  return /^\d{1,15}$/u.test(digits) ? Number(digits) : Number.NaN;
}

/** To the second: `2026-11-23T09:00:00Z`. */
export function instantText(time: number): string {
  return `${new Date(time).toISOString().slice(0, 19)}Z`;
}

/** Signed lines with the signature beneath them: `root …`, `signature …`. */
export function withSignature(lines: string, name: 'root' | 'signature', signature: Uint8Array): string {
  return `${lines}${name} ${base64(signature)}\n`;
}
