import type { TestProject } from 'vitest/node';

import { startDovecot } from './dovecot.ts';
import type { Ground } from './ground.ts';
import { reserveGuests } from './guests.ts';
import { workersAtMost } from './people.ts';
import { startPostgres } from './postgres.ts';
import { startRoundcube } from './roundcube.ts';
import { startSmtpSink } from './smtp-sink.ts';
import { startSogo } from './sogo.ts';
import { startTlsFront } from './tls-front.ts';
import { hosts } from './webmails.ts';

interface Stoppable {
  readonly stop: () => Promise<void>;
}

/** Starts every server once, before the first test; vitest calls it, and what it returns after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const servers: Promise<Stoppable>[] = [];
  const keep = <Server extends Stoppable>(server: Promise<Server>): Promise<Server> => {
    servers.unshift(server);
    return server;
  };
  const teardown = async (): Promise<void> => {
    // Also those that were still starting when another failed to.
    for (const server of await Promise.allSettled(servers)) {
      if (server.status === 'fulfilled') await server.value.stop();
    }
  };
  try {
    project.provide('grounds', await startAll(keep, project.config.maxWorkers));
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}

type Keep = <Server extends Stoppable>(server: Promise<Server>) => Promise<Server>;

/** The servers that all share, and for each worker a front with room for servers of its own. */
async function startAll(keep: Keep, workers: number): Promise<readonly Ground[]> {
  if (workers > workersAtMost) throw new Error(`${workers} workers, and people with a mailbox for ${workersAtMost}`);
  const [dovecot, postgres, sink] = await Promise.all([
    keep(startDovecot()),
    keep(startPostgres()),
    keep(startSmtpSink()),
  ]);
  const mail = { imapPort: dovecot.imapPort, smtpPort: sink.port };
  const [elastic, larry, sogo] = await Promise.all([
    keep(startRoundcube({ skin: 'elastic', ...mail })),
    keep(startRoundcube({ skin: 'larry', ...mail })),
    keep(startSogo({ postgres, ...mail })),
  ]);
  const webmails = { [hosts.elastic]: elastic.url, [hosts.larry]: larry.url, [hosts.sogo]: sogo.url };
  const shared = { maildirs: dovecot.maildirs, sent: sink.folder, postgres: postgres.url, mail };
  return Promise.all(
    Array.from({ length: workers }, async () => {
      const guests = await reserveGuests();
      const places = Object.entries(guests).map(([host, port]) => [host, `http://127.0.0.1:${port}`] as const);
      const front = await keep(startTlsFront({ ...webmails, ...Object.fromEntries(places) }));
      return {
        ...shared,
        front: {
          hosts: front.hosts,
          keyFingerprint: front.keyFingerprint,
          port: front.port,
          authority: front.authority,
        },
        guests,
      };
    }),
  );
}
