import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const oxfmt = join(import.meta.dirname, '../../node_modules/oxfmt/bin/oxfmt');

/** Formats files as the project is: names may be long, and lines that hold them then too. */
export function formatFiles(paths: readonly string[]): void {
  execFileSync(process.execPath, [oxfmt, ...paths]);
}
