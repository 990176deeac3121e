import { gzipSync } from 'node:zlib';

/** A file of an archive, by its path there. */
export interface Packed {
  readonly path: string;
  readonly content: Uint8Array;
}

const block = 512;

/** A `.tar.gz` of files: in order of their paths, owned by nobody, of no time, so that the same files give the same bytes. */
export function tarball(files: readonly Packed[]): Uint8Array {
  const inOrder = files.toSorted((one, other) => (one.path < other.path ? -1 : 1));
  const entries = inOrder.flatMap(({ path, content }) => [
    header(path, content.length),
    content,
    Buffer.alloc(-content.length & (block - 1)),
  ]);
  const zipped = gzipSync(Buffer.concat([...entries, Buffer.alloc(2 * block)]), { level: 9 });
  // The byte that names the system on which it was packed: 255 is “unknown”.
  zipped[9] = 255;
  return zipped;
}

/** The header that POSIX calls ustar. */
function header(path: string, size: number): Uint8Array {
  const name = Buffer.from(path);
  if (name.length > 100) throw new RangeError(`${path} is longer than the 100 bytes that its field holds`);
  const head = Buffer.alloc(block);
  head.set(name, 0);
  for (const [at, width, value] of [
    [100, 8, 0o644],
    [108, 8, 0],
    [116, 8, 0],
    [124, 12, size],
    [136, 12, 0],
  ] as const) {
    head.write(`${value.toString(8).padStart(width - 1, '0')}\0`, at);
  }
  head.write('        0', 148);
  head.write('ustar\x0000', 257);
  const sum = head.reduce((total, byte) => total + byte, 0);
  head.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return head;
}
