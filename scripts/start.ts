import { spawnSync } from 'node:child_process';

/** Exit codes of `vigie scan`: 0 nothing found, 1 something at danger, which here is the point; 2 errors. */
const { status, error } = spawnSync(
  process.execPath,
  ['cli/vigie.ts', 'scan', 'samples', '--lang', 'fr', '--cards', ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
if (error) throw error;
process.exitCode = status === 0 || status === 1 ? 0 : (status ?? 2);
