import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { removeAtEnd } from '../ground/remains.ts';

/** A command of package.json, running as at a terminal: in a process group of its own, which Ctrl-C reaches as a whole. */
export interface RunningCommand {
  /** All that it has said so far. */
  readonly said: () => string;
  /** Waits until it has said this; throws when it ends before. */
  readonly says: (what: RegExp) => Promise<RegExpExecArray>;
  /** Waits for its end, and gives its exit code. */
  readonly ended: () => Promise<number | null>;
  /** What a terminal does at Ctrl-C. */
  readonly interrupt: () => void;
  /** What ends npm alone, as whoever started it in the background would. */
  readonly kill: () => void;
}

/** Runs `npm run SCRIPT -- OPTIONS`. */
export function runCommand(script: string, ...options: readonly string[]): RunningCommand {
  const child = spawn('npm', ['run', '--silent', script, '--', ...options], {
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('there is no npm here');
  const forget = removeAtEnd({ kind: 'group', leader: pid, signal: 'SIGTERM' });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
    });
  }
  const end = once(child, 'close').then(() => {
    forget();
    return child.exitCode;
  });
  return {
    said: () => said,
    async says(what) {
      let code: number | null | undefined;
      void end.then((ended) => (code = ended));
      for (;;) {
        const found = what.exec(said);
        if (found) return found;
        if (code !== undefined) throw new Error(`${script} ended with ${code}:\n${said}`);
        await new Promise((resolve) => void setTimeout(resolve, 50));
      }
    },
    ended: () => end,
    interrupt: () => void process.kill(-pid, 'SIGINT'),
    kill: () => void child.kill('SIGTERM'),
  };
}
