import { programOf } from '../../../scripts/system/programs.ts';
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
  const imapPort = await freePort();
  const mail = await place.makeFolder('mail');
  for (const { address } of persons) {
    for (const part of ['cur', 'new', 'tmp']) await place.makeFolder(`mail/${address}/${part}`);
  }
  const users = persons.map(({ address, password }) => `${address}:{PLAIN}${password}::::::\n`);
  const config = configuration({
    folder: place.folder,
    mail,
    imapPort,
    users: await place.write('users', users.join('')),
  });
  await place.start({
    command: programOf('dovecot'),
    args: ['-F', '-c', await place.write('dovecot.conf', config)],
    isReady: () => isListening(imapPort),
  });
  return { imapPort, maildirs: { folder: mail }, stop: place.stop };
}

interface Settings {
  readonly folder: string;
  readonly mail: string;
  readonly users: string;
  readonly imapPort: number;
}

/** Dovecot 2.3 without root: every service runs as the one user and none leaves for a chroot. */
function configuration({ folder, mail, users, imapPort }: Settings): string {
  const { user, group, uid, gid } = serversAccount();
  const special = [
    ['Sent', 'Sent'],
    ['Drafts', 'Drafts'],
    ['Trash', 'Trash'],
    ['Junk', 'Junk'],
  ] as const;
  return `
base_dir = ${folder}/run
state_dir = ${folder}/state
log_path = /dev/stderr
protocols = imap
listen = 127.0.0.1
ssl = no
disable_plaintext_auth = no
default_internal_user = ${user}
default_internal_group = ${group}
default_login_user = ${user}
mail_location = maildir:${mail}/%u
first_valid_uid = 1
# Both webmails open a connection a request.
mail_max_userip_connections = 100
passdb {
  driver = passwd-file
  args = username_format=%u ${users}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${mail}/%u
}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${imapPort}
  }
  inet_listener imaps {
    port = 0
  }
}
namespace inbox {
  inbox = yes
${special.map(([name, use]) => `  mailbox ${name} {\n    auto = subscribe\n    special_use = \\${use}\n  }`).join('\n')}
}
`;
}
