import type { ExitCode } from './exit-code.ts';
import type { Language } from '../core/texts/card.ts';
import type { Terminal } from './terminal/terminal.ts';
import type { CliWords } from './words/cli-words.ts';

/** What every command is run with. */
export interface Run {
  /** What follows the command's name. */
  readonly args: readonly string[];
  readonly terminal: Terminal;
  readonly language: Language;
  readonly words: CliWords;
}

/** A command of `vigie`, a file each. */
export type Command = (run: Run) => Promise<ExitCode>;

/** Options that every command knows. `--lang` is read before, so that even errors speak the person's language. */
export const commonOptions = {
  help: { type: 'boolean', short: 'h' },
  lang: { type: 'string' },
} as const;
