import { ImapFlow } from 'imapflow';
import { largestMessage } from '../../core/report/report.ts';
import type { Log } from '../log.ts';

/** A mailbox of mails that wait, and two folders for those that are done. */
export interface Mailbox {
  /** Hands over each mail that waits, oldest first, and puts it away as it is told, once that is settled. Gives their number. */
  readonly each: (settle: (source: Buffer) => Promise<'processed' | 'refused'>) => Promise<number>;
}

const folders = { processed: 'Vigie-Processed', refused: 'Vigie-Refused' } as const;
/** A mail that carries the largest one in base64. */
const largest = Math.ceil(largestMessage * 1.4);

/**
 * The mailbox at an address: `imaps://name:password@imap.example`. Whatever stands in INBOX waits: somebody who looks into the mailbox
 * marks mails as read, so reading marks tell nothing.
 */
export function imapMailbox(address: string, log: Log): Mailbox {
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === 'imaps:';
  const options = {
    host: hostname,
    port: port === '' ? (secure ? 993 : 143) : Number(port),
    secure,
    auth: { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
    logger: false,
    ...(secure || isLoopback(hostname) ? {} : { doSTARTTLS: true }),
  } as const;
  return {
    async each(settle) {
      const client = new ImapFlow(options);
      // What breaks the connection also rejects what is under way; without a listener it would end the process.
      client.on('error', (error: unknown) => log.failure('mailbox', error));
      await client.connect();
      try {
        return await workThrough(client, settle);
      } finally {
        await client.logout().catch(() => client.close());
      }
    },
  };
}

async function workThrough(
  client: ImapFlow,
  settle: (source: Buffer) => Promise<'processed' | 'refused'>,
): Promise<number> {
  const existing = new Set((await client.list()).map(({ path }) => path));
  for (const folder of Object.values(folders)) if (!existing.has(folder)) await client.mailboxCreate(folder);
  const lock = await client.getMailboxLock('INBOX');
  try {
    const found = await client.search({ all: true }, { uid: true });
    const uids = found === false || found === undefined ? [] : found;
    for (const uid of uids) {
      const message = await client.fetchOne(String(uid), { size: true }, { uid: true });
      if (message === false) continue;
      const source = (message.size ?? 0) > largest ? undefined : await sourceOf(client, uid);
      const where = source ? await settle(source) : 'refused';
      await client.messageMove(String(uid), folders[where], { uid: true });
    }
    return uids.length;
  } finally {
    lock.release();
  }
}

async function sourceOf(client: ImapFlow, uid: number): Promise<Buffer | undefined> {
  const message = await client.fetchOne(String(uid), { source: true }, { uid: true });
  return message === false ? undefined : message.source;
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '127.0.0.1' || host === '[::1]';
}
