import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { base64 } from '../../../core/feed/bytes.ts';
import { decodeBase64 } from '../../../core/mail/bytes/base64.ts';
import type { FeedExit, FeedIo } from '../feed-io.ts';
import { readKey, shortestPassphrase, writeKey } from '../key-files.ts';
import { feedFolder } from '../feed-place.ts';
import { newKey, pointOf } from '../p256.ts';
import { signDelegation } from '../sign-head.ts';
import { feedWords } from '../words/words-in.ts';
import { trialKeys } from './trial-keys.ts';

const day = 86_400_000;
const longestDays = 100;
const point = { length: 65, first: 4 };

const options = {
  serial: { type: 'string' },
  days: { type: 'string', default: '90' },
  out: { type: 'string' },
} as const;

/**
 * `feed keys root FILE`: a root key, encrypted, for a machine without network. `feed keys feed FOLDER`: the signer's key. `feed keys delegate
 * ROOT PUBLIC --serial N`: says with a root key that the signer may sign with its own for a while. `feed keys trial [FOLDER]`: all of it
 * at once, to try it out.
 */
export async function keys(args: readonly string[], io: FeedIo): Promise<FeedExit> {
  const { values, positionals } = parseArgs({ args: [...args], options, allowPositionals: true });
  const words = feedWords[io.language];
  const [kind, path, publicKey] = positionals;
  if (kind === 'trial') return trialKeys(path ?? feedFolder(io.env), io);
  if (path === undefined) return misused(io);
  const passphrase = io.env['VIGIE_ROOT_PASSPHRASE'] ?? '';
  if (kind !== 'feed' && passphrase.length < shortestPassphrase) {
    io.complain(words.passphrase(shortestPassphrase));
    return 2;
  }
  if (kind === 'delegate') return delegate(await readKey(path, passphrase), publicKey ?? '', values, io);
  if (kind !== 'root' && kind !== 'feed') return misused(io);
  const key = newKey();
  await writeKey(kind === 'root' ? path : join(path, 'feed.key'), key, kind === 'root' ? passphrase : undefined);
  io.print(base64(pointOf(key)));
  io.complain(words.made[kind]);
  return 0;
}

async function delegate(
  root: Awaited<ReturnType<typeof readKey>>,
  publicKey: string,
  { serial = '', days, out }: { readonly serial?: string; readonly days: string; readonly out?: string },
  io: FeedIo,
): Promise<FeedExit> {
  const key = decodeBase64(publicKey);
  const [number, span] = [Number(serial), Number(days)];
  const isPoint = key.length === point.length && key[0] === point.first && base64(key) === publicKey;
  if (!isPoint || !Number.isSafeInteger(number) || number < 1 || !(span >= 1 && span <= longestDays))
    return misused(io);
  const from = Math.floor(io.now() / 1000) * 1000;
  const text = signDelegation({ serial: number, key, from, until: from + Math.floor(span) * day }, root);
  if (out === undefined) io.print(text.trimEnd());
  else await writeFile(out, text, { mode: 0o644 });
  return 0;
}

function misused(io: FeedIo): FeedExit {
  io.complain(feedWords[io.language].help);
  return 2;
}
