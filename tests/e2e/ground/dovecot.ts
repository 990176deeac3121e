import { execFileSync } from 'node:child_process';

import { programOf } from '../../../scripts/system/programs.ts';
import { dovecotConfiguration } from './dovecot-configuration.ts';
import type { Maildirs } from './maildirs.ts';
import { people, type Person } from './people.ts';
import { freePort, isListening } from './port.ts';
import { serversAccount } from './unprivileged.ts';
import { openWorkplace } from './workplace.ts';

/** A running IMAP server and where it keeps the mail. */
export interface Dovecot {
  readonly imapPort: number;
  readonly maildirs: Maildirs;
  readonly stop: () => Promise<void>;
}

/** Starts an IMAP server with a mailbox a person, all empty. */
export async function startDovecot(persons: readonly Person[] = people): Promise<Dovecot> {
  const place = await openWorkplace('dovecot');
  const command = programOf('dovecot');
  const imapPort = await freePort();
  const mail = await place.makeFolder('mail');
  for (const { address } of persons) {
    for (const part of ['cur', 'new', 'tmp']) await place.makeFolder(`mail/${address}/${part}`);
  }
  const users = persons.map(({ address, password }) => `${address}:{PLAIN}${password}::::::\n`);
  const configuration = dovecotConfiguration(execFileSync(command, ['--version'], { encoding: 'utf8' }), {
    folder: place.folder,
    mail,
    users: await place.write('users', users.join('')),
    imapPort,
    account: serversAccount(),
  });
  await place.start({
    command,
    args: ['-F', '-c', await place.write('dovecot.conf', configuration)],
    isReady: () => isListening(imapPort),
  });
  return { imapPort, maildirs: { folder: mail }, stop: place.stop };
}
