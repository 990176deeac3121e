import { accessSync, constants, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const debianPostgres = '/usr/lib/postgresql';

/** Where a program lies, or `undefined` when the machine has none of these names: `findProgram('firefox-esr', 'firefox')`. */
export function findProgram(...names: readonly string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/sbin', ...postgresFolders()];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable);
}

/** The same for a program that cannot be done without; names the command that brings it. */
export function programOf(...names: readonly string[]): string {
  const path = findProgram(...names);
  if (path === undefined) throw new Error(`No ${names.join(' or ')} here: npm run install:system brings it`);
  return path;
}

/** The browser to test with; on a system that packages none, `VIGIE_CHROMIUM` and `VIGIE_FIREFOX` tell where one is. */
export function findBrowser(name: 'chromium' | 'firefox'): string | undefined {
  return name === 'chromium'
    ? (process.env['VIGIE_CHROMIUM'] ?? findProgram('chromium', 'chromium-browser'))
    : (process.env['VIGIE_FIREFOX'] ?? findProgram('firefox-esr', 'firefox'));
}

/** Debian keeps the server's programs off the path, one folder a version; the newest comes first. */
function postgresFolders(): readonly string[] {
  try {
    return readdirSync(debianPostgres)
      .toSorted((a, b) => Number(b) - Number(a))
      .map((version) => join(debianPostgres, version, 'bin'));
  } catch {
    // No such folder: no PostgreSQL of Debian's.
    return [];
  }
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    // Absent, or not for us: either way not a program that can be run.
    return false;
  }
}
