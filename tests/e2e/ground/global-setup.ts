import type { TestProject } from 'vitest/node';

import { startDovecot } from './dovecot.ts';
import type { Maildirs } from './maildirs.ts';
import { type GuestHost, reserveGuests } from './guests.ts';
import { startPostgres } from './postgres.ts';
import { startRoundcube } from './roundcube.ts';
import { startSmtpSink } from './smtp-sink.ts';
import { startSogo } from './sogo.ts';
import { startTlsFront, type TlsFront } from './tls-front.ts';
import { hosts } from './webmails.ts';

/** What stands while the tests run, as far as it can be told to the processes that run them. */
export interface Ground {
  readonly front: Pick<TlsFront, 'hosts' | 'keyFingerprint' | 'port'>;
  readonly maildirs: Maildirs;
  /** Where the mails lie that the webmails sent: for `sentMails`. */
  readonly sent: string;
  readonly postgres: string;
  /** Where a further webmail finds the mail servers. */
  readonly mail: { readonly imapPort: number; readonly smtpPort: number };
  /** Where a test lets a server of its own listen, by the name under which browsers reach it. */
  readonly guests: Readonly<Record<GuestHost, number>>;
}

interface Stoppable {
  readonly stop: () => Promise<void>;
}

declare module 'vitest' {
  // What `inject('ground')` gives in a test.
  export interface ProvidedContext {
    readonly ground: Ground;
  }
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
    project.provide('ground', await startAll(keep));
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}

async function startAll(keep: <Server extends Stoppable>(server: Promise<Server>) => Promise<Server>): Promise<Ground> {
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
  const guests = await reserveGuests();
  const front = await keep(
    startTlsFront({
      [hosts.elastic]: elastic.url,
      [hosts.larry]: larry.url,
      [hosts.sogo]: sogo.url,
      ...Object.fromEntries(Object.entries(guests).map(([host, port]) => [host, `http://127.0.0.1:${port}`])),
    }),
  );
  return {
    front: { hosts: front.hosts, keyFingerprint: front.keyFingerprint, port: front.port },
    maildirs: dovecot.maildirs,
    sent: sink.folder,
    postgres: postgres.url,
    mail,
    guests,
  };
}
