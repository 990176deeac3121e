import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { programOf } from '../../../scripts/system/programs.ts';
import { freePort } from './port.ts';
import { openWorkplace } from './workplace.ts';

/** A running PostgreSQL, empty, that trusts whoever comes over the loopback. */
export interface Postgres {
  /** `postgresql://app@127.0.0.1:40123/postgres` */
  readonly url: string;
  /** Makes a database, runs these statements in it, and gives its URL. */
  readonly createDatabase: (name: string, statements?: string) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** Starts a cluster of its own that keeps nothing on disk for longer than it runs; `durable` writes as a real one does, to be measured. */
export async function startPostgres(durable = false): Promise<Postgres> {
  const place = await openWorkplace('postgres');
  const cluster = `${place.folder}/cluster`;
  await place.run(programOf('initdb'), [
    '-D',
    cluster,
    ...'-U app --auth=trust -E UTF8 --locale=C.UTF-8 --no-sync'.split(' '),
  ]);
  const port = await freePort();
  // No syncing: this cluster never survives a crash anyway.
  const settings = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    `unix_socket_directories=${place.folder}`,
    ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
    // Shared memory as files of the cluster, so that even a killed one leaves none behind.
    'dynamic_shared_memory_type=mmap',
  ];
  const address = (database: string): string => `postgresql://app@127.0.0.1:${port}/${database}`;
  const psql = (database: string, statements: string): Promise<void> =>
    place.run(programOf('psql'), ['-q', '-v', 'ON_ERROR_STOP=1', address(database)], statements);
  await place.start({
    command: programOf('postgres'),
    args: ['-D', cluster, ...settings.flatMap((setting) => ['-c', setting])],
    // Its “fast” shutdown, which waits for no client.
    stopSignal: 'SIGINT',
    isReady: () => saysReady(join(cluster, 'postmaster.pid')),
  });
  return {
    url: address('postgres'),
    async createDatabase(name, statements = '') {
      await psql('postgres', `create database "${name}";`);
      await psql(name, statements);
      return address(name);
    },
    stop: place.stop,
  };
}

/** PostgreSQL takes connections before it can serve them; the last line of this file of its tells when it can. */
async function saysReady(path: string): Promise<boolean> {
  const state = await readFile(path, 'utf8').catch(() => '');
  return state.split('\n')[7]?.trim() === 'ready';
}
