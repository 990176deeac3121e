import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { freePort } from '../ground/port.ts';
import { ingestKey } from '../../server/test-site.ts';

/** A server in a process of its own. */
export interface RunningServer {
  readonly url: string;
  readonly folder: string;
  readonly pid: number;
  /** As a failing machine would: nothing is said, nothing is finished. */
  readonly kill: () => Promise<void>;
  /** As an administrator would; gives its exit code. */
  readonly stop: () => Promise<number | null>;
}

/** A folder for a server, with a profile whose key tests know. */
export async function serverFolder(): Promise<{ readonly folder: string; readonly remove: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'vigie-running-'));
  const profile = JSON.parse(await readFile('profiles/montpellier.json', 'utf8')) as Record<string, unknown>;
  await writeFile(join(folder, 'profile.json'), JSON.stringify({ ...profile, report: { key: ingestKey } }));
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** Starts a server as `npm run server` does, and waits until it answers. */
export async function startServer(folder: string, databaseUrl: string | undefined): Promise<RunningServer> {
  const port = await freePort();
  const child = spawn(process.execPath, ['server/main.ts'], {
    env: {
      PATH: process.env['PATH'] ?? '',
      VIGIE_VAR: folder,
      VIGIE_PROFILE: join(folder, 'profile.json'),
      VIGIE_PORT: String(port),
      NODE_COMPILE_CACHE: join(folder, 'compiled'),
      ...(databaseUrl === undefined ? {} : { DATABASE_URL: databaseUrl }),
    },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const url = `http://127.0.0.1:${port}`;
  while (!(await answers(url))) {
    if (child.exitCode !== null) throw new Error(`the server ended: ${said}`);
    await new Promise((resolve) => void setTimeout(resolve, 50));
  }
  return {
    url,
    folder,
    pid: child.pid ?? 0,
    kill: async () => void (await ended(child, 'SIGKILL')),
    stop: () => ended(child, 'SIGTERM'),
  };
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> {
  if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
  const exit = once(child, 'exit');
  child.kill(signal);
  await exit;
  return child.exitCode;
}

async function answers(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/healthz`)).ok;
  } catch {
    // Nobody listens yet.
    return false;
  }
}
