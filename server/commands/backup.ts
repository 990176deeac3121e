import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { record } from '../audit/audit-log.ts';
import { dump } from '../retention/dump.ts';
import { openStore } from '../store/open-store.ts';
import type { CommandIo, ExitCode } from './command.ts';

/** `backup FILE`: writes all that the store holds into a file that only its owner reads, while the server runs. */
export async function backup({ args, settings, print, complain, now }: CommandIo): Promise<ExitCode> {
  const [path] = args;
  if (path === undefined) {
    complain('backup FILE');
    return 2;
  }
  const store = await openStore(settings);
  try {
    await record(store, { actor: 'command', action: 'backup' }, now());
    const part = `${path}.part`;
    const gzip = createGzip();
    const written = pipeline(gzip, createWriteStream(part, { mode: 0o600 }));
    const rows = await dump(store, async (text) => {
      // A disk that fills up ends the wait.
      if (!gzip.write(text)) await Promise.race([once(gzip, 'drain'), written]);
    });
    gzip.end();
    await written;
    const file = await open(part, 'r+');
    await file.sync();
    await file.close();
    await rename(part, path);
    print(`${path}: ${rows} rows`);
    return 0;
  } finally {
    await store.close();
  }
}
