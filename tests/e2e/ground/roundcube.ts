import { readFile, symlink } from 'node:fs/promises';
import { join } from 'node:path';

import { programOf } from '../../../scripts/system/programs.ts';
import { freePort, isListening } from './port.ts';
import { openWorkplace } from './workplace.ts';

/** A running Roundcube. */
export interface Roundcube {
  /** Of plain HTTP, for the TLS front: `http://127.0.0.1:40124`. */
  readonly url: string;
  readonly stop: () => Promise<void>;
}

/** What a Roundcube is started with. */
export interface RoundcubeOptions {
  readonly skin: 'elastic' | 'larry';
  readonly imapPort: number;
  readonly smtpPort: number;
  /** Any of Roundcube's own settings: `{ session_lifetime: 1 }`. */
  readonly settings?: Readonly<Record<string, string | number | boolean | readonly string[]>>;
}

const debian = { code: '/var/lib/roundcube/public_html', conf: '/etc/roundcube', sql: '/usr/share/roundcube/SQL' };

/** Starts a Roundcube on an empty database of its own. */
export async function startRoundcube({ skin, imapPort, smtpPort, settings }: RoundcubeOptions): Promise<Roundcube> {
  const place = await openWorkplace(`roundcube-${skin}`);
  const port = await freePort();
  const database = join(place.folder, 'roundcube.db');
  const configured = {
    db_dsnw: `sqlite:///${database}?mode=0600`,
    imap_host: `127.0.0.1:${imapPort}`,
    smtp_host: `127.0.0.1:${smtpPort}`,
    smtp_user: '',
    smtp_pass: '',
    des_key: 'the-24-characters-it-has',
    product_name: 'Webmail académique',
    language: 'fr_FR',
    skin,
    plugins: [],
    log_dir: await place.makeFolder('logs'),
    temp_dir: await place.makeFolder('temp'),
    enable_installer: false,
    enable_spellcheck: false,
    ip_check: false,
    // The TLS front speaks HTTP to it: without this it would set its cookies for plain HTTP too.
    use_https: true,
    mail_domain: 'ac-montpellier.fr',
    ...settings,
  };
  await place.write('conf/settings.json', JSON.stringify(configured));
  await place.write(
    'conf/config.inc.php',
    "<?php $config = json_decode(file_get_contents(__DIR__ . '/settings.json'), true);\n",
  );
  // Roundcube looks for its defaults beside the configuration, and for nothing of the system's once told where that is.
  for (const file of ['defaults.inc.php', 'mimetypes.php']) {
    await symlink(join(debian.conf, file), join(place.folder, 'conf', file));
  }
  await createDatabase(place.run, database);
  await place.start({
    command: programOf('php'),
    args: [
      ...'-d upload_max_filesize=30M -d post_max_size=40M -d memory_limit=512M'.split(' '),
      ...`-S 127.0.0.1:${port} -t ${debian.code}`.split(' '),
    ],
    env: { ROUNDCUBE_CONFIG_DIR: join(place.folder, 'conf'), PHP_CLI_SERVER_WORKERS: '4' },
    isReady: () => isListening(port),
  });
  return { url: `http://127.0.0.1:${port}`, stop: place.stop };
}

async function createDatabase(
  run: (command: string, args: readonly string[], input: string) => Promise<void>,
  path: string,
): Promise<void> {
  const tables = await readFile(join(debian.sql, 'sqlite.initial.sql'), 'utf8');
  const script = '$d = new PDO("sqlite:" . $argv[1]); $d->exec(stream_get_contents(STDIN));';
  await run(programOf('php'), ['-r', script, path], tables);
}
