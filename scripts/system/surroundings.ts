import { existsSync } from 'node:fs';

import { findProgram } from './programs.ts';

/** What decides how far a script may go on this machine. */
export interface Surroundings {
  readonly hasApt: boolean;
  readonly isRoot: boolean;
  readonly hasSudo: boolean;
  /** A machine made for the run: continuous integration, a container. */
  readonly isDisposable: boolean;
  /** Somebody is there to answer. */
  readonly isTerminal: boolean;
}

/** What this machine is. */
export function readSurroundings(): Surroundings {
  const ci = process.env['CI'];
  return {
    hasApt: findProgram('apt-get') !== undefined,
    isRoot: process.getuid?.() === 0,
    hasSudo: findProgram('sudo') !== undefined,
    isDisposable: (ci !== undefined && ci !== '' && ci !== 'false') || isContainer(),
    isTerminal: process.stdin.isTTY && process.stdout.isTTY,
  };
}

/** Docker, Podman, and systemd-nspawn or LXC, each by the mark that it leaves. */
function isContainer(): boolean {
  const marked = ['/.dockerenv', '/run/.containerenv', '/run/systemd/container'].some((path) => existsSync(path));
  return marked || process.env['container'] !== undefined;
}
