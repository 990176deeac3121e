import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { root } from '../build/target.ts';
import { addressesOf, type Place } from './place.ts';
import type { DemoProfile } from './profile.ts';
import { startSigner } from './signer.ts';

const run = promisify(execFile);
const main = join(root, 'server/main.ts');

/** The report server of the demonstration, running. */
export interface ReportServer {
  /** What makes the first account; `undefined` once there is one. */
  readonly token: string | undefined;
  /** Its exit code, once it has ended. */
  readonly ended: Promise<number | null>;
  /** Asks it to end. */
  readonly stop: () => void;
}

/** Starts the report server on the embedded store and the feed's signer, each in a process of its own, and waits until the server answers. */
export async function startReportServer(place: Place, profile: DemoProfile): Promise<ReportServer> {
  const env = {
    ...process.env,
    // Nothing that the machine sets for a server of its own; a database of somebody's above all.
    ...Object.fromEntries(serverVariables().map((name) => [name, ''])),
    VIGIE_HOST: '127.0.0.1',
    VIGIE_PORT: String(place.ports.server),
    VIGIE_ORIGIN: addressesOf(place).server,
    VIGIE_VAR: join(place.folder, 'store'),
    VIGIE_PROFILE: profile.file,
  };
  const token = await freshToken(env);
  const signer = startSigner(place, profile.file);
  // What it prints is said by who starts it, in words for people; of its log only what went wrong is shown.
  const child = spawn(process.execPath, [main], { stdio: ['ignore', 'ignore', 'pipe'], env });
  createInterface(child.stderr).on('line', (line) => line.includes('"level":"note"') || console.error(line));
  const ended = once(child, 'exit').then(() => child.exitCode);
  void ended.then(() => signer.kill('SIGTERM'));
  await answering(child, place);
  return { token, ended, stop: () => void child.kill('SIGTERM') };
}

function serverVariables(): readonly string[] {
  return Object.keys(process.env).filter((name) => name.startsWith('VIGIE_') || name === 'DATABASE_URL');
}

/** Another token at every start, since the last one has scrolled away; none once somebody has an account. */
async function freshToken(env: NodeJS.ProcessEnv): Promise<string | undefined> {
  try {
    return (await run(process.execPath, [main, 'token'], { env })).stdout.trim();
  } catch (error) {
    // So the command says that there is an account.
    if (error instanceof Error && error.message.includes('there is an account already')) return undefined;
    throw error;
  }
}

async function answering(child: ChildProcess, place: Place): Promise<void> {
  while (!(await isAnswering(place))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error('The report server ended while starting');
    await sleep(50);
  }
}

async function isAnswering({ ports }: Place): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${ports.server}/healthz`)).ok;
  } catch {
    // Nobody listens yet.
    return false;
  }
}
