import { mkdir, open, readdir, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { isHash } from '../../core/feed/bytes.ts';

/* What the signer writes and the server serves: `head`, and `blob/` with a file a hash. Only the signer may write there. */

/** Writes a file so that who reads sees the old one or the new one, whole, whatever happens meanwhile. */
export async function replaceFile(path: string, content: Uint8Array | string, mode = 0o644): Promise<void> {
  const beside = `${path}.new`;
  const file = await open(beside, 'w', mode);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(beside, path);
}

/** A file's bytes, or `undefined` when there is none. */
export async function fileIfThere(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** Puts a state's blobs in place and then, once they are all there, its head. */
export async function writePublication(
  folder: string,
  blobs: ReadonlyMap<string, Uint8Array>,
  head: string,
): Promise<void> {
  await mkdir(join(folder, 'blob'), { recursive: true });
  for (const [hash, bytes] of blobs) {
    const path = join(folder, 'blob', hash);
    if ((await sizeOf(path)) !== bytes.length) await replaceFile(path, bytes);
  }
  await replaceFile(join(folder, 'head'), head);
}

/** Takes away blobs that no head names any more. Who still follows an older head has two days to fetch them. */
export async function removeOldBlobs(folder: string, present: ReadonlySet<string>, now: number): Promise<number> {
  const keptFor = 2 * 86_400_000;
  let removed = 0;
  for (const name of await readdir(join(folder, 'blob'))) {
    const path = join(folder, 'blob', name);
    if (!isHash(name) || present.has(name) || (await stat(path)).mtimeMs > now - keptFor) continue;
    await unlink(path);
    removed++;
  }
  return removed;
}

async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
