import type { TestProject } from 'vitest/node';

import { startDovecot } from './dovecot.ts';
import type { Maildirs } from './maildirs.ts';
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
}

declare module 'vitest' {
  // What `inject('ground')` gives in a test.
  export interface ProvidedContext {
    readonly ground: Ground;
  }
}

/** Starts every server once, before the first test; vitest calls it, and what it returns after the last. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const started: { readonly stop: () => Promise<void> }[] = [];
  const keep = <Server extends { readonly stop: () => Promise<void> }>(server: Server): Server => {
    started.unshift(server);
    return server;
  };
  const teardown = async (): Promise<void> => {
    for (const { stop } of started) await stop();
  };
  try {
    const [dovecot, postgres, sink] = await Promise.all([
      startDovecot().then(keep),
      startPostgres().then(keep),
      startSmtpSink().then(keep),
    ]);
    const mail = { imapPort: dovecot.imapPort, smtpPort: sink.port };
    const [elastic, larry, sogo] = await Promise.all([
      startRoundcube({ skin: 'elastic', ...mail }).then(keep),
      startRoundcube({ skin: 'larry', ...mail }).then(keep),
      startSogo({ postgres, ...mail }).then(keep),
    ]);
    const front = keep(
      await startTlsFront({ [hosts.elastic]: elastic.url, [hosts.larry]: larry.url, [hosts.sogo]: sogo.url }),
    );
    project.provide('ground', {
      front: { hosts: front.hosts, keyFingerprint: front.keyFingerprint, port: front.port },
      maildirs: dovecot.maildirs,
      sent: sink.folder,
      postgres: postgres.url,
    });
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}
