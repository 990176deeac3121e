import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

import { findBrowser, findProgram } from './programs.ts';

/** Something that the end-to-end tests run and Debian packages: `{ name: 'Firefox', packages: ['firefox-esr'], … }`. */
export interface Need {
  readonly name: string;
  readonly packages: readonly string[];
  /** Whether the machine has it without the packages, from wherever it came. */
  readonly found?: () => boolean;
}

/** All that the tests need beside Node. */
export const needs: readonly Need[] = [
  { name: 'Chromium', packages: ['chromium'], found: () => findBrowser('chromium') !== undefined },
  { name: 'Firefox', packages: ['firefox-esr'], found: () => findBrowser('firefox') !== undefined },
  {
    // Without any font the browsers lay text out with no size, and what has no size is not seen.
    name: 'a font',
    packages: ['fonts-dejavu-core'],
    found: () => existsSync('/usr/share/fonts/truetype'),
  },
  { name: 'OpenSSL', packages: ['openssl'], found: () => findProgram('openssl') !== undefined },
  {
    name: 'Roundcube',
    // php-cgi meets php's want of some server interface; were it not the first, apt would bring Apache for that.
    packages: [
      'php-cgi',
      'php-cli',
      'php-sqlite3',
      'roundcube-core',
      'roundcube-sqlite3',
      'roundcube-plugins',
      'roundcube-skin-larry',
    ],
  },
  { name: 'Dovecot', packages: ['dovecot-imapd'] },
  { name: 'SOGo', packages: ['sogo', 'memcached'] },
  {
    name: 'PostgreSQL',
    packages: ['postgresql'],
    found: () => findProgram('initdb') !== undefined && findProgram('psql') !== undefined,
  },
  { name: 'nginx', packages: ['nginx-light'], found: () => findProgram('nginx') !== undefined },
  { name: 'systemd checks', packages: ['systemd'], found: () => findProgram('systemd-analyze') !== undefined },
  {
    name: 'BIND checks',
    packages: ['bind9-utils'],
    found: () => findProgram('named-checkzone') !== undefined,
  },
];

/** Of these needs, those that the machine lacks. */
export function missingOf(wanted: readonly Need[]): readonly Need[] {
  const installed = installedOf(wanted.flatMap(({ packages }) => packages));
  return wanted.filter(({ packages, found }) => found?.() !== true && packages.some((name) => !installed.has(name)));
}

/** Of these packages, those that are installed and unpacked; none where there is no dpkg. */
function installedOf(packages: readonly string[]): ReadonlySet<string> {
  const { stdout } = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Abbrev} ${Package}\n', ...packages], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const lines = ((stdout as string | null) ?? '').split('\n');
  return new Set(lines.filter((line) => line.startsWith('ii ')).map((line) => line.slice(2).trim()));
}
