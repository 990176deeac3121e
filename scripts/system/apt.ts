import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The arguments of apt-get that install packages and nothing that these merely recommend. */
export function installArguments(packages: readonly string[]): readonly string[] {
  return ['install', '-y', '--no-install-recommends', ...packages];
}

/** Runs commands as root: as they are, or through sudo. */
export interface AsRoot {
  readonly isRoot: boolean;
  /** Shows the output, and throws when the command fails. */
  readonly run: (command: string, args: readonly string[], input?: string) => void;
}

/** The way to become root here. */
export function asRoot(isRoot: boolean): AsRoot {
  return {
    isRoot,
    run(command, args, input) {
      const line = isRoot ? [command, ...args] : ['sudo', command, ...args];
      const { status } = spawnSync('env', ['DEBIAN_FRONTEND=noninteractive', ...line], {
        input: input ?? '',
        // What is written to a file through `tee` need not be read on the terminal too.
        stdio: ['pipe', input === undefined ? 'inherit' : 'ignore', 'inherit'],
      });
      if (status !== 0) throw new Error(`${line.join(' ')} ended with ${status ?? 'a signal'}`);
    },
  };
}

/** Brings the lists of packages up to date, and says which of these packages this system does not offer. */
export function updateLists(root: AsRoot, packages: readonly string[]): ReadonlySet<string> {
  root.run('apt-get', ['update', '-qq']);
  const { stdout } = spawnSync('apt-cache', ['show', '--no-all-versions', ...packages], { encoding: 'utf8' });
  const offered = new Set(stdout.split('\n').flatMap((line) => (line.startsWith('Package: ') ? [line.slice(9)] : [])));
  return new Set(packages.filter((name) => !offered.has(name)));
}

const policy = '/usr/sbin/policy-rc.d';
const clusters = '/etc/postgresql-common/createcluster.conf';

/** Installs packages so that no service starts, now or at the next boot, and no question is asked. */
export function install(root: AsRoot, packages: readonly string[]): void {
  const ownPolicy = !existsSync(policy);
  if (ownPolicy) {
    root.run('tee', [policy], '#!/bin/sh\n# Written by install-system.ts while it installs.\nexit 101\n');
    root.run('chmod', ['+x', policy]);
  }
  if (packages.includes('postgresql') && !existsSync(clusters)) {
    root.run('mkdir', ['-p', '/etc/postgresql-common']);
    root.run('tee', [clusters], 'create_main_cluster = false\n');
  }
  if (packages.includes('roundcube-core')) {
    root.run('debconf-set-selections', [], 'roundcube-core roundcube/dbconfig-install boolean false\n');
  }
  try {
    root.run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...installArguments(packages)]);
  } finally {
    if (ownPolicy) root.run('rm', ['-f', policy]);
  }
  // SOGo refuses to start for who cannot read this; what Debian put there is no secret, and the tests use none of it.
  if (packages.includes('sogo') && !root.isRoot) root.run('chmod', ['o+r', '/etc/sogo/sogo.conf']);
  const services = ['sogo', 'memcached', 'postgresql'].filter((name) => packages.includes(name));
  if (packages.includes('dovecot-imapd')) services.push('dovecot');
  if (packages.includes('nginx-light')) services.push('nginx');
  if (existsSync('/run/systemd/system') && services.length > 0) root.run('systemctl', ['disable', ...services]);
}
