import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { chown, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import { endMarked, markOf } from './marked.ts';
import { removeAtEnd } from './remains.ts';
import { unprivileged } from './unprivileged.ts';

/** A server's temporary folder and the processes that run in it; nothing of either outlives the test run. */
export interface Workplace {
  readonly folder: string;
  /** Writes a file, its folders with it, and gives its path: `write('conf/a.php', '…')`. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
  /** Makes a folder that the servers may write into, and gives its path. */
  readonly makeFolder: (name: string) => Promise<string>;
  /** Starts a server that stays in the foreground, and waits until it answers. */
  readonly start: (server: Server) => Promise<void>;
  /** Runs a command to its end; throws with what it said when it fails. */
  readonly run: (command: string, args: readonly string[], input?: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** A program to keep running. */
export interface Server {
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A program of this project: it runs as who runs the tests, since nobody else may be let into the checkout. */
  readonly isOurs?: boolean;
  /** A group to run in, where its configuration is that group's secret; only root may choose one. */
  readonly gid?: number;
  /** What ends it soonest in good order; SIGTERM unless told otherwise. */
  readonly stopSignal?: NodeJS.Signals;
  /** Whether it answers already, told by asking it or by what it has said so far. */
  readonly isReady: (said: string) => Promise<boolean> | boolean;
}

const secondsToStart = 60;
const secondsToStop = 5;

/** Opens a folder for one server: `openWorkplace('dovecot')` → `/tmp/vigie-ground-dovecot-1f2e3d4c`. */
export async function openWorkplace(name: string): Promise<Workplace> {
  const folder = join(tmpdir(), `vigie-ground-${name}-${randomBytes(4).toString('hex')}`);
  const forgetFolder = removeAtEnd({ kind: 'folder', path: folder });
  const running: (() => Promise<void>)[] = [];
  const own = async (path: string): Promise<string> => {
    const { uid, gid } = unprivileged;
    if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
    return path;
  };
  const makeFolder = async (child: string): Promise<string> => {
    const path = join(folder, child);
    const parents = dirname(child);
    if (parents !== '.') await makeFolder(parents);
    await mkdir(path, { recursive: true });
    return own(path);
  };
  /** Starts a group of processes whose output goes into a log, and gives its leader. */
  const launch = (what: Omit<Server, 'isReady'>, input?: string): Launched => {
    const { command, args, env, isOurs = false, gid, stopSignal = 'SIGTERM' } = what;
    const log = join(folder, `${name}.log`);
    const output = openSync(log, 'a');
    const child = spawn(command, args, {
      ...(!isOurs && unprivileged),
      ...(gid !== undefined && unprivileged.gid !== undefined && { gid }),
      cwd: folder,
      env: { PATH: process.env['PATH'], LANG: 'C.UTF-8', HOME: folder, TMPDIR: folder, ...markOf(folder), ...env },
      detached: true,
      stdio: [input === undefined ? 'ignore' : 'pipe', output, output],
    });
    closeSync(output);
    child.stdin?.end(input);
    const said = (): string => readFileSync(log, 'utf8');
    const { pid } = child;
    const forget =
      pid === undefined ? () => undefined : removeAtEnd({ kind: 'group', leader: pid, signal: stopSignal });
    const ended = new Promise<void>((resolve) => {
      child.once('exit', () => resolve());
      child.once('error', () => resolve());
    });
    return {
      child,
      ended,
      stop: () => stopGroup(child, ended, stopSignal).finally(forget),
      said,
      failure: (fault) => new Error(`${command} ${fault}:\n${said().slice(-2000)}`),
    };
  };
  const close = async (): Promise<void> => {
    for (const stop of running) await stop();
    endMarked(folder);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    forgetFolder();
  };
  await mkdir(folder, { mode: 0o700 });
  await own(folder);
  return {
    folder,
    makeFolder,
    async write(file, content) {
      const path = join(folder, file);
      if (dirname(file) !== '.') await makeFolder(dirname(file));
      await writeFile(path, content);
      return own(path);
    },
    async start({ isReady, ...server }) {
      const { child, stop, said, failure } = launch(server);
      running.unshift(stop);
      const deadline = Date.now() + secondsToStart * 1000;
      while (!(await isReady(said()))) {
        const late = Date.now() > deadline;
        if (hasEnded(child) || late) {
          const fault = failure(late ? `did not answer within ${secondsToStart} s` : 'ended while starting');
          await close();
          throw fault;
        }
        await sleep(50);
      }
    },
    async run(command, args, input) {
      const { child, ended, stop, failure } = launch({ command, args }, input);
      await ended;
      await stop();
      if (child.exitCode !== 0) throw failure('failed');
    },
    stop: close,
  };
}

interface Launched {
  readonly child: ChildProcess;
  readonly ended: Promise<void>;
  readonly stop: () => Promise<void>;
  readonly said: () => string;
  readonly failure: (fault: string) => Error;
}

function hasEnded({ pid, exitCode, signalCode }: ChildProcess): boolean {
  return pid === undefined || exitCode !== null || signalCode !== null;
}

/** Asks the group to end, and ends what of it has not within seconds: workers outlive their leader in some servers. */
async function stopGroup(leader: ChildProcess, ended: Promise<void>, signal: NodeJS.Signals): Promise<void> {
  signalGroup(leader, signal);
  if (!hasEnded(leader)) await Promise.race([ended, sleep(secondsToStop * 1000, undefined, { ref: false })]);
  signalGroup(leader, 'SIGKILL');
  await ended;
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return;
  try {
    process.kill(-pid, signal);
  } catch {
    // Nobody is left in the group: that is what was wanted.
  }
}
