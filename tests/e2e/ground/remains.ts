import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Socket } from 'node:net';
import type { Writable } from 'node:stream';

/** What a killed test run would leave behind: a process group by its leader and how to end it, a folder by its path. */
export type Remains =
  | { readonly kind: 'group'; readonly leader: number; readonly signal?: NodeJS.Signals }
  | { readonly kind: 'folder'; readonly path: string };

let reaper: Writable | undefined;

/** Has these removed when this process ends in whatever way, until the returned function is called. */
export function removeAtEnd(remains: Remains): () => void {
  const to = (reaper ??= startReaper());
  const told = remains.kind === 'group' ? `${remains.signal ?? 'SIGTERM'} ${remains.leader}` : `folder ${remains.path}`;
  to.write(`${told}\n`);
  return () => {
    to.write(`-${told}\n`);
  };
}

function startReaper(): Writable {
  // vitest itself would run on an older Node, but the reaper is a file that Node must run as it is.
  if (!process.features.typescript) throw new Error('Start the tests by npx or npm: they bring the right Node');
  const child = spawn(process.execPath, [join(import.meta.dirname, 'reaper.ts')], {
    // A group of its own: a Ctrl-C meant for the tests must not end it first.
    detached: true,
    stdio: ['pipe', 'ignore', 'inherit'],
  });
  child.unref();
  // A worker of a test run that is gone works for nobody.
  process.once('disconnect', () => process.exit(1));
  // Writing to it must not keep this process from ending. It is a socket, whatever its type says.
  (child.stdin as Socket).unref();
  return child.stdin;
}
