import { once } from 'node:events';
import { paint } from './paint.ts';
import type { Paint } from './paint.ts';

/** What a command speaks with. */
export interface Terminal {
  readonly input: AsyncIterable<Uint8Array>;
  /** Results. Waits while the reader is slower than the writer. */
  readonly print: (text: string) => Promise<void>;
  /** Errors and remarks, a line each. */
  readonly complain: (line: string) => void;
  /** Where one is in long work, said now and then on a terminal and written over at the next call. */
  readonly progress: (say: () => string) => void;
  /** Takes progress off the screen. */
  readonly clear: () => void;
  /** Whether a person looks at the results. */
  readonly interactive: boolean;
  readonly columns: number;
  readonly paint: Paint;
}

const widest = 100;
const narrowest = 40;
const progressEvery = 200;

/** The terminal of this process. A reader that has gone away (`| head`) ends it quietly. */
export function processTerminal(): Terminal {
  const { stdin, stdout, stderr, env } = process;
  for (const stream of [stdout, stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit();
      throw error;
    });
  }
  const colours = stdout.isTTY && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  let shownAt: number | undefined;
  const clear = (): void => {
    if (shownAt !== undefined) stderr.write('\r\u001b[2K');
    shownAt = undefined;
  };
  return {
    input: stdin,
    print: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    complain: (line) => {
      clear();
      stderr.write(`${line}\n`);
    },
    progress: (say) => {
      const now = performance.now();
      if (!stderr.isTTY || (shownAt !== undefined && now - shownAt < progressEvery)) return;
      stderr.write(`\r\u001b[2K${say()}`);
      shownAt = now;
    },
    clear,
    interactive: stdout.isTTY,
    columns: Math.max(narrowest, Math.min(widest, stdout.isTTY ? stdout.columns : widest)),
    paint: paint(colours),
  };
}
