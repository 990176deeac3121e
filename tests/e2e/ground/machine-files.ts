import { spawnSync } from 'node:child_process';
import { chmod } from 'node:fs/promises';
import { join } from 'node:path';

import { writeIntoEtc } from './write-into-etc.ts';
import type { Workplace } from './workplace.ts';

/** Programs that find files of ours in `/etc`, where policies lie, while nobody else on the machine does. */
export interface MachineFiles {
  /** A program to start in the place of this one: `starterOf('/usr/bin/chromium')`. */
  readonly starterOf: (program: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** A mount of its own: as root, or as somebody whom the kernel lets be root among their own processes. */
const unshares = ['unshare --mount', 'unshare --map-root-user --mount'] as const;

/**
 * Lays files over `/etc`: `{ 'chromium/policies/managed/vigie.json': '{}' }`. They are seen by what is started with it, and go with it, however
 * that ends. On a machine that allows no mounts, a container without rights, root writes them into `/etc` itself, and the reaper removes them.
 */
export async function layOverEtc(place: Workplace, files: Readonly<Record<string, string>>): Promise<MachineFiles> {
  const own = join(place.folder, 'etc');
  for (const [name, content] of Object.entries(files)) await place.write(join('etc', name), content);
  const mount = `mount -t overlay overlay -o lowerdir=${own}:/etc /etc`;
  const unshare = unshares.find((command) => spawnSync('sh', ['-c', `${command} sh -c '${mount}'`]).status === 0);
  const remove = unshare === undefined ? await writeIntoEtc(files) : () => Promise.resolve();
  return {
    async starterOf(program) {
      if (unshare === undefined) return program;
      const script = `#!/bin/sh\nexec ${unshare} sh -c '${mount} && exec "$0" "$@"' ${program} "$@"\n`;
      const path = await place.write('start', script);
      await chmod(path, 0o755);
      return path;
    },
    stop: remove,
  };
}
