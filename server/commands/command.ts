import type { Settings } from '../settings.ts';

/** What a command is given. */
export interface CommandIo {
  readonly args: readonly string[];
  readonly settings: Settings;
  readonly print: (line: string) => void;
  readonly complain: (line: string) => void;
  readonly now: () => number;
  /** Ends a command that goes on until it is told to stop. */
  readonly signal: AbortSignal;
}

/** 0: done; 1: it went wrong, or what was checked is not right; 2: not understood. */
export type ExitCode = 0 | 1 | 2;
