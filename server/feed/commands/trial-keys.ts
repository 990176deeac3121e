import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyObject } from 'node:crypto';
import { base64 } from '../../../core/feed/bytes.ts';
import type { FeedExit, FeedIo } from '../feed-io.ts';
import { fileIfThere } from '../feed-folder.ts';
import { readKey, writeKey } from '../key-files.ts';
import { newKey, pointOf } from '../p256.ts';
import { signDelegation } from '../sign-head.ts';
import { feedWords } from '../words/words-in.ts';

const day = 86_400_000;
const days = 90;

/**
 * `feed keys trial`: a root key, the signer's key and its delegation, all in one folder of one machine, to try the feed out; said again,
 * the same keys for another ninety days. Prints the root's public key. A real root key lies elsewhere, encrypted.
 */
export async function trialKeys(folder: string, io: FeedIo): Promise<FeedExit> {
  const hidden = join(folder, 'private');
  await mkdir(hidden, { recursive: true, mode: 0o700 });
  const root = await keyAt(join(hidden, 'trial-root.key'));
  const key = await keyAt(join(hidden, 'feed.key'));
  const from = Math.floor(io.now() / 1000) * 1000;
  const delegation = { serial: 1, key: pointOf(key), from, until: from + days * day };
  await writeFile(join(hidden, 'delegation'), signDelegation(delegation, root), { mode: 0o644 });
  io.print(base64(pointOf(root)));
  io.complain(feedWords[io.language].made.trial);
  return 0;
}

async function keyAt(path: string): Promise<KeyObject> {
  if (await fileIfThere(path)) return readKey(path);
  const key = newKey();
  await writeKey(path, key);
  return key;
}
