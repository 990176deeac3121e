/** 0: nothing found; 1: something at danger, or a lookalike that is more than a weak one; 2: something could not be read or understood. */
export type ExitCode = 0 | 1 | 2;

/** The exit code of a run: an error outweighs a finding, as with grep. */
export function exitCode(found: boolean, failed: boolean): ExitCode {
  return failed ? 2 : found ? 1 : 0;
}
