import { startDovecot } from '../e2e/ground/dovecot.ts';
import type { Maildirs } from '../e2e/ground/maildirs.ts';
import { startRoundcube } from '../e2e/ground/roundcube.ts';
import { startSmtpSink } from '../e2e/ground/smtp-sink.ts';
import { startTlsFront, type TlsFront } from '../e2e/ground/tls-front.ts';
import { hosts } from '../e2e/ground/webmails.ts';

/** A Roundcube with a mailbox, and nothing else. */
export interface RoundcubeGround {
  readonly front: TlsFront;
  readonly maildirs: Maildirs;
  readonly stop: () => Promise<void>;
}

/** Starts it. */
export async function startRoundcubeGround(): Promise<RoundcubeGround> {
  const [dovecot, sink] = await Promise.all([startDovecot(), startSmtpSink()]);
  const roundcube = await startRoundcube({ skin: 'elastic', imapPort: dovecot.imapPort, smtpPort: sink.port });
  const front = await startTlsFront({ [hosts.elastic]: roundcube.url });
  return {
    front,
    maildirs: dovecot.maildirs,
    async stop() {
      for (const server of [front, roundcube, sink, dovecot]) await server.stop();
    },
  };
}
