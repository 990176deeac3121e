import { decodeBase64 } from '../mail/bytes/base64.ts';
import { isHash } from './bytes.ts';
import { readDelegation, type WrittenDelegation } from './delegation-text.ts';
import type { BlobRef, DeltaRef, FeedHead } from './feed-head.ts';
import { instantText, intOf, valuesOf, withSignature } from './signed-lines.ts';

/** Bytes of the longest head. */
export const longestHead = 1024;

/** The lines that a feed key signs: the delegation with its root's signature, and what there is. */
export function headLines(head: Omit<FeedHead, 'delegation'>, delegation: string): string {
  const { sequence, issued, expires, poll, state, delta, older } = head;
  const lines = [
    'vigie-feed 1',
    `sequence ${sequence}`,
    `issued ${instantText(issued)}`,
    `expires ${instantText(expires)}`,
    `poll ${poll}`,
    `state ${state.hash} ${state.size}`,
    delta === undefined ? 'delta none' : `delta ${delta.base} ${delta.hash} ${delta.size}`,
    older === undefined ? 'older none' : `older ${older.hash} ${older.size}`,
  ];
  return `${delegation}${lines.join('\n')}\n`;
}

/** A head as it is written, with the lines that each signature is about. */
export interface WrittenHead {
  readonly head: FeedHead;
  readonly delegation: WrittenDelegation;
  readonly lines: string;
  readonly signature: Uint8Array;
}

/** Reads a head. There is one way to write it: any other gives `undefined`. Signatures are not checked here. */
export function readHead(text: string): WrittenHead | undefined {
  const delegation = text.length <= longestHead ? readDelegation(text) : undefined;
  if (delegation === undefined) return undefined;
  const value = valuesOf(text);
  const head: FeedHead = {
    delegation: delegation.delegation,
    sequence: intOf(value('sequence')),
    issued: Date.parse(value('issued')),
    expires: Date.parse(value('expires')),
    poll: intOf(value('poll')),
    state: blobOf(value('state')),
    delta: value('delta') === 'none' ? undefined : deltaOf(value('delta')),
    older: value('older') === 'none' ? undefined : blobOf(value('older')),
  };
  if (!isSound(head)) return undefined;
  const lines = headLines(head, delegation.text);
  const signature = decodeBase64(value('signature'));
  return withSignature(lines, 'signature', signature) === text ? { head, delegation, lines, signature } : undefined;
}

function blobOf(text: string): BlobRef {
  const [hash = '', size = ''] = text.split(' ');
  return { hash, size: intOf(size) };
}

function deltaOf(text: string): DeltaRef {
  const space = text.indexOf(' ');
  return { base: text.slice(0, space), ...blobOf(text.slice(space + 1)) };
}

function isSound({ sequence, issued, expires, poll, state, delta, older }: FeedHead): boolean {
  const numbers = [sequence, issued, expires, poll, state.size, delta?.size ?? 0, older?.size ?? 0];
  const hashes = [state.hash, delta?.base ?? state.hash, delta?.hash ?? state.hash, older?.hash ?? state.hash];
  return numbers.every((number) => Number.isFinite(number)) && hashes.every(isHash);
}
