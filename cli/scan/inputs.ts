import { createReadStream } from 'node:fs';
import { reasonOf } from '../reason.ts';
import type { Reason } from '../reason.ts';
import { splitMbox } from './mbox.ts';
import { sniff } from './sniff.ts';
import { walk } from './walk.ts';

/** A message to be judged, or a place where none could be read. `name` is `Inbox#3` for the third of a mailbox file. */
export type Input =
  | { readonly kind: 'message' | 'msg'; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: 'error'; readonly name: string; readonly reason: Reason };

/** Exchange delivers nothing above 150 MB; a larger message is named and passed over. */
const largestMessage = 160 * 1024 * 1024;
const chunk = 256 * 1024;
const mailNames = /\.(?:eml|msg|mbox|mbx|emlx)$/iu;

/** Reads every message of some files, folders, mailbox files and the standard input (`-`), one at a time. */
export async function* readInputs(paths: readonly string[], input: AsyncIterable<Uint8Array>): AsyncGenerator<Input> {
  for await (const found of walk(paths)) {
    const name = found.path;
    if (found.kind === 'unreadable') {
      yield { kind: 'error', name, reason: reasonOf(found.error) };
      continue;
    }
    const file = name === '-' ? undefined : createReadStream(name, { highWaterMark: chunk });
    try {
      yield* readOne(name, file ?? input, found.named || mailNames.test(name));
    } catch (error) {
      yield { kind: 'error', name, reason: reasonOf(error) };
    } finally {
      // Of what is no message only the beginning was read.
      file?.destroy();
    }
  }
}

async function* readOne(name: string, source: AsyncIterable<Uint8Array>, expected: boolean): AsyncGenerator<Input> {
  const { head, all } = await peek(source);
  const content = sniff(head, expected);
  if (content === 'mbox') {
    let number = 0;
    for await (const entry of splitMbox(all, largestMessage)) {
      number++;
      if (entry.kind === 'message') yield { kind: 'message', name: `${name}#${number}`, bytes: entry.source };
      else yield { kind: 'error', name: `${name}#${number}`, reason: 'too-large' };
    }
  } else if (content === 'message' || content === 'msg') {
    const bytes = await gather(all);
    yield bytes ? { kind: content, name, bytes } : { kind: 'error', name, reason: 'too-large' };
  } else if (expected) {
    yield { kind: 'error', name, reason: content === 'empty' ? 'empty' : 'not-a-message' };
  }
}

/** The beginning of a stream, and the whole of it again. */
async function peek(
  source: AsyncIterable<Uint8Array>,
): Promise<{ readonly head: Uint8Array; readonly all: AsyncIterable<Uint8Array> }> {
  const chunks = source[Symbol.asyncIterator]();
  let head: Uint8Array = new Uint8Array(0);
  while (head.length < 4096) {
    const next = await chunks.next();
    if (next.done === true) break;
    head = Buffer.concat([head, next.value]);
  }
  async function* all(): AsyncGenerator<Uint8Array> {
    yield head;
    for (let next = await chunks.next(); next.done !== true; next = await chunks.next()) yield next.value;
  }
  return { head, all: all() };
}

async function gather(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of chunks) {
    length += part.length;
    if (length > largestMessage) return undefined;
    parts.push(part);
  }
  return Buffer.concat(parts, length);
}
