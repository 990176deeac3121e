import { once } from 'node:events';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, open, rm, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createGzip, gzip } from 'node:zlib';

/** A mail on its way to the store: its hash is known, its bytes are compressed, in memory or in a file of its own. */
export interface Spooled {
  /** SHA-256 of the source, hexadecimal. */
  readonly hash: string;
  /** Bytes of the source. */
  readonly size: number;
  /** Bytes compressed. */
  readonly stored: number;
  /** The first bytes of the source. */
  readonly head: Buffer;
  /** The compressed bytes, in pieces of at most `pieceSize`. */
  readonly pieces: () => AsyncIterable<Uint8Array>;
  /** Removes what lies on disk. */
  readonly discard: () => Promise<void>;
}

/** Takes a mail in, piece by piece. */
export interface Spool {
  readonly write: (bytes: Buffer) => Promise<void>;
  readonly finish: () => Promise<Spooled>;
  /** Gives up; may be called at any time. */
  readonly discard: () => Promise<void>;
}

/** Bytes of one row of the store. */
const pieceSize = 512 * 1024;
/** A smaller mail is compressed at once and never touches a file. */
const smallMail = 256 * 1024;
const level = 4;
const headSize = 4096;

/** Begins to take a mail in; `folder` is for what does not fit in memory. */
export function openSpool(folder: string): Spool {
  const hash = createHash('sha256');
  let size = 0;
  let small: Buffer[] = [];
  let head: Buffer = Buffer.alloc(0);
  let large: LargeSpool | undefined;
  return {
    async write(bytes) {
      hash.update(bytes);
      size += bytes.length;
      if (head.length < headSize) head = Buffer.concat([head, bytes.subarray(0, headSize - head.length)]);
      if (large) return large.write(bytes);
      small.push(Buffer.from(bytes));
      if (size <= smallMail) return;
      large = await openLarge(folder);
      for (const piece of small) await large.write(piece);
      small = [];
    },
    async finish() {
      const whole = { hash: hash.digest('hex'), size, head };
      if (large) return { ...whole, ...(await large.finish()) };
      const bytes = await promisify(gzip)(Buffer.concat(small), { level });
      return { ...whole, stored: bytes.length, pieces: () => slices(bytes), discard: () => Promise.resolve() };
    },
    discard: async () => large?.discard(),
  };
}

interface LargeSpool extends Omit<Spool, 'finish'> {
  readonly finish: () => Promise<Pick<Spooled, 'stored' | 'pieces' | 'discard'>>;
}

async function openLarge(folder: string): Promise<LargeSpool> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${randomUUID()}.part`);
  const file = await open(path, 'wx+', 0o600);
  const compressor = createGzip({ level });
  let stored = 0;
  const written = (async (): Promise<void> => {
    for await (const piece of compressor as AsyncIterable<Buffer>) {
      await file.write(piece);
      stored += piece.length;
    }
  })();
  // Who waits for it hears of a failure; until then it must not end the process.
  written.catch(() => undefined);
  return {
    async write(bytes) {
      // A disk that fills up ends the wait.
      if (!compressor.write(Buffer.from(bytes))) await Promise.race([once(compressor, 'drain'), written]);
    },
    async finish() {
      compressor.end();
      await written;
      return { stored, pieces: () => piecesOf(file), discard };
    },
    discard,
  };

  async function discard(): Promise<void> {
    compressor.destroy();
    await written.catch(() => undefined);
    await file.close();
    await rm(path, { force: true });
  }
}

async function* piecesOf(file: FileHandle): AsyncGenerator<Uint8Array> {
  for (let position = 0; ;) {
    const piece = Buffer.alloc(pieceSize);
    const { bytesRead } = await file.read(piece, 0, pieceSize, position);
    if (bytesRead === 0) return;
    position += bytesRead;
    yield piece.subarray(0, bytesRead);
  }
}

async function* slices(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += pieceSize) yield bytes.subarray(start, start + pieceSize);
}
