import { spawn } from 'node:child_process';

/** Runs one script of package.json, its output shown as it comes, and gives its exit code: `runScript('types')` → 0. */
export async function runScript(name: string, options = ''): Promise<number> {
  // A shell, because npm is a .cmd file on Windows; name and options are ours, never input.
  const child = spawn(`npm run --silent ${name} -- ${options}`, { shell: true, stdio: 'inherit' });
  return new Promise((resolve) => {
    child.on('error', () => resolve(1));
    // A process that a signal ended has no code.
    child.on('close', (code) => resolve(code ?? 1));
  });
}
