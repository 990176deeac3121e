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
  /** Where one is in long work; written over at the next call, gone with an empty text. */
  readonly progress: (text: string) => void;
  /** Whether a person looks at the results. */
  readonly interactive: boolean;
  readonly columns: number;
  readonly paint: Paint;
}

const widest = 100;
const narrowest = 40;

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
  let shown = '';
  const progress = (text: string): void => {
    if (!stderr.isTTY || text === shown) return;
    stderr.write(`\r\u001b[2K${text}`);
    shown = text;
  };
  return {
    input: stdin,
    print: async (text) => {
      if (!stdout.write(text)) await once(stdout, 'drain');
    },
    complain: (line) => {
      progress('');
      stderr.write(`${line}\n`);
    },
    progress,
    interactive: stdout.isTTY,
    columns: Math.max(narrowest, Math.min(widest, stdout.isTTY ? stdout.columns : widest)),
    paint: paint(colours),
  };
}
