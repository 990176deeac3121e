import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { record } from '../audit/audit-log.ts';
import { restoreDump } from '../retention/restore-dump.ts';
import { openSecret } from '../store/secret.ts';
import { openStore } from '../store/open-store.ts';
import type { CommandIo, ExitCode } from './command.ts';

const words = {
  'not-empty': 'the store is not empty; restore fills an empty one only',
  'not-a-backup': 'this is no backup of Vigie; nothing was changed',
  'cut-off': 'the backup is cut off; nothing was changed',
} as const;

/** `restore FILE`: fills an empty store from a backup, whatever store it was made of: all of it or nothing. */
export async function restore({ args, settings, print, complain, now }: CommandIo): Promise<ExitCode> {
  const [path] = args;
  if (path === undefined) {
    complain('restore FILE');
    return 2;
  }
  const store = await openStore(settings);
  try {
    const result = await restoreDump(store, linesOf(path));
    if (result.outcome !== 'restored') {
      complain(words[result.outcome]);
      return 1;
    }
    await record(store, { actor: 'command', action: 'restore', facts: { rows: result.rows } }, now());
    print(`${path}: ${result.rows} rows`);
    // It is in no backup.
    const opened = await openSecret(store, settings, now());
    if (!opened.ok) complain(opened.problem);
    return 0;
  } finally {
    await store.close();
  }
}

/** Lines of a compressed file; one that ends too soon just ends, and the backup's own count tells. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const bytes = createReadStream(path);
  const text = bytes.pipe(createGunzip());
  bytes.on('error', (error) => text.destroy(error));
  try {
    yield* createInterface({ input: text, crlfDelay: Infinity });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && (error.code === 'Z_BUF_ERROR' || error.code === 'Z_DATA_ERROR')))
      throw error;
  }
}
