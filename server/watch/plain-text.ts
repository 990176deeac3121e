import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { sized } from './bounded.ts';
import { ListRefused } from './list-refused.ts';

/** Bytes looked at to tell what a list is made of. */
const sniffed = 512;
const unpackedAtOnce = 256 * 1024;

/**
 * The bytes of a list as text: unpacked where it comes in gzip, and refused where it is a page of HTML, as servers send in place of a file,
 * or no text at all. Neither what comes nor what is unpacked may have more than `most` bytes.
 */
export async function* plainText(source: AsyncIterable<Uint8Array>, most: number): AsyncGenerator<Uint8Array> {
  const { head, rest } = await beginningOf(sized(source, most));
  const isGzip = head[0] === 0x1f && head[1] === 0x8b;
  let isFirst = true;
  for await (const piece of isGzip ? sized(unpacked(rest), most) : rest) {
    if (isFirst && looksLikeHtml(piece)) throw new ListRefused('html');
    // Text has no zero in it; UTF-16, archives and pictures have many.
    if (piece.includes(0)) throw new ListRefused('not-text');
    isFirst = false;
    yield piece;
  }
}

/** The first bytes, and all of them: pieces may be as small as one byte. */
async function beginningOf(
  source: AsyncGenerator<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly rest: AsyncGenerator<Uint8Array> }> {
  const held: Uint8Array[] = [];
  let length = 0;
  while (length < sniffed) {
    const next = await source.next();
    if (next.done === true) break;
    held.push(next.value);
    length += next.value.byteLength;
  }
  if (length === 0) throw new ListRefused('empty');
  const head = Buffer.concat(held);
  return { head, rest: followedBy(head, source) };
}

async function* followedBy(head: Uint8Array, rest: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield head;
  yield* rest;
}

async function* unpacked(source: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const gunzip = createGunzip({ chunkSize: unpackedAtOnce });
  try {
    yield* pipeline(Readable.from(source), gunzip, () => undefined) as AsyncIterable<Uint8Array>;
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))
      throw new ListRefused('broken-archive');
    throw error;
  }
}

function looksLikeHtml(piece: Uint8Array): boolean {
  const text = Buffer.from(piece.subarray(0, sniffed)).toString('utf8').replace('\u{feff}', '').trimStart();
  return text.startsWith('<');
}
