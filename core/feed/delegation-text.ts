import { decodeBase64 } from '../mail/bytes/base64.ts';
import { base64 } from './bytes.ts';
import type { Delegation } from './feed-head.ts';
import { instantText, intOf, valuesOf, withSignature } from './signed-lines.ts';

/** A delegation as it is written: the lines that a root key signed, and all of it with the signature. */
export interface WrittenDelegation {
  readonly delegation: Delegation;
  readonly lines: string;
  readonly signature: Uint8Array;
  readonly text: string;
}

/** The lines that a root key signs. */
export function delegationLines({ serial, key, from, until }: Delegation): string {
  const span = `from ${instantText(from)}\nuntil ${instantText(until)}\n`;
  return `vigie-feed-key 1\nserial ${serial}\nkey ${base64(key)}\n${span}`;
}

/** Reads the delegation that a text begins with. There is one way to write it: any other gives `undefined`. The signature is not checked. */
export function readDelegation(text: string): WrittenDelegation | undefined {
  const value = valuesOf(text);
  const from = Date.parse(value('from'));
  const until = Date.parse(value('until'));
  const delegation = { serial: intOf(value('serial')), key: decodeBase64(value('key')), from, until };
  if (![delegation.serial, from, until].every((number) => Number.isFinite(number))) return undefined;
  const lines = delegationLines(delegation);
  const signature = decodeBase64(value('root'));
  const written = withSignature(lines, 'root', signature);
  return text.startsWith(written) ? { delegation, lines, signature, text: written } : undefined;
}
