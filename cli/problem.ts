import type { Problem } from './arguments.ts';
import type { ExitCode } from './exit-code.ts';
import { printable } from './terminal/printable.ts';
import type { Terminal } from './terminal/terminal.ts';
import type { CliWords } from './words/cli-words.ts';

/** Says why a command line is not understood, and where to read on. */
export function complainOf({ kind, about }: Problem, terminal: Terminal, words: CliWords): ExitCode {
  terminal.complain(`vigie: ${words.problem[kind](printable(about))}`);
  terminal.complain(words.seeHelp);
  return 2;
}
