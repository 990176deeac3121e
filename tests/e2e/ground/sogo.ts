import { stat } from 'node:fs/promises';

import { programOf } from '../../../scripts/system/programs.ts';
import { people, type Person } from './people.ts';
import { freePort } from './port.ts';
import type { Postgres } from './postgres.ts';
import { startSogoFront } from './sogo-front.ts';
import { openWorkplace } from './workplace.ts';

/** A running SOGo. */
export interface Sogo {
  /** Of plain HTTP, for the TLS front: `http://127.0.0.1:40125`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** What a SOGo stands on. */
export interface SogoOptions {
  readonly postgres: Postgres;
  readonly imapPort: number;
  readonly smtpPort: number;
  readonly persons?: readonly Person[];
}

/** With fewer, the many requests of a first page are answered “no child available”. */
const workers = 6;

/** Starts a SOGo on a database of its own. */
export async function startSogo({ postgres, imapPort, smtpPort, persons = people }: SogoOptions): Promise<Sogo> {
  const place = await openWorkplace('sogo');
  const port = await freePort();
  const database = await postgres.createDatabase(`sogo-${port}`, usersTable(persons));
  const memcached = `${place.folder}/memcached.sock`;
  // As root, memcached wants to be told who it is; here it never is root.
  await place.start({
    command: programOf('memcached'),
    args: ['-s', memcached, '-m', '16'],
    isReady: () => true,
  });
  await place.start({
    command: programOf('sogod'),
    gid: (await stat('/etc/sogo/sogo.conf')).gid,
    args: argumentsOf({
      ...tables(database),
      SOGoUserSources: `({ type = sql; id = users; viewURL = "${database}/people"; canAuthenticate = YES; isAddressBook = NO; userPasswordAlgorithm = plain; })`,
      SOGoLanguage: 'French',
      SOGoTimeZone: 'Europe/Paris',
      SOGoLoginModule: 'Mail',
      SOGoMailDomain: 'ac-montpellier.fr',
      SOGoMailingMechanism: 'smtp',
      SOGoSMTPServer: `smtp://127.0.0.1:${smtpPort}`,
      SOGoIMAPServer: `imap://127.0.0.1:${imapPort}`,
      SOGoSentFolderName: 'Sent',
      SOGoTrashFolderName: 'Trash',
      SOGoDraftsFolderName: 'Drafts',
      SOGoJunkFolderName: 'Junk',
      SOGoSieveScriptsEnabled: 'NO',
      SOGoMemcachedHost: memcached,
      SOGoMailSpoolPath: await place.makeFolder('spool'),
      WOPort: `127.0.0.1:${port}`,
      WOWorkersCount: String(workers),
      WOUseWatchDog: 'YES',
      WONoDetach: 'YES',
      WOPidFile: `${place.folder}/sogod.pid`,
      WOLogFile: '-',
    }),
    // Asked politely it takes five seconds, and its workers end with it either way.
    stopSignal: 'SIGKILL',
    // It takes connections before it has workers to answer them.
    isReady: (said) => said.split('notified the watchdog that we are ready').length > workers,
  });
  const front = await startSogoFront(port);
  return {
    url: front.url,
    async stop() {
      await front.stop();
      await place.stop();
    },
  };
}

/** SOGo reads its settings from /etc alone, but an argument wins over that: so several can run, each with its own. */
function argumentsOf(settings: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(settings).flatMap(([name, value]) => [`-${name}`, value]);
}

/** Where SOGo keeps what: it makes these tables itself. */
function tables(database: string): Readonly<Record<string, string>> {
  return {
    SOGoProfileURL: `${database}/sogo_user_profile`,
    OCSFolderInfoURL: `${database}/sogo_folder_info`,
    OCSSessionsFolderURL: `${database}/sogo_sessions_folder`,
    OCSEMailAlarmsFolderURL: `${database}/sogo_alarms_folder`,
    OCSStoreURL: `${database}/sogo_store`,
    OCSAclURL: `${database}/sogo_acl`,
    OCSCacheFolderURL: `${database}/sogo_cache_folder`,
    OCSAdminURL: `${database}/sogo_admin`,
  };
}

/** The names of the columns are SOGo's. */
function usersTable(persons: readonly Person[]): string {
  const rows = persons.map(({ name, address, password }) =>
    [address, address, password, name, address].map((value) => `'${value.replaceAll("'", "''")}'`).join(', '),
  );
  return `
    create table people (c_uid text primary key, c_name text, c_password text, c_cn text, mail text);
    insert into people values ${rows.map((row) => `(${row})`).join(', ')};`;
}
