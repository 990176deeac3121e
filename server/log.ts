/** Values of a line: ids, counts and words, never an address, a subject or a mail's text. */
export type LogFacts = Readonly<Record<string, string | number | boolean>>;

/** Writes lines of JSON that a machine reads. */
export interface Log {
  readonly note: (event: string, facts?: LogFacts) => void;
  /** Something went wrong; of an error its kind, its code and where it was thrown, since its message may quote what it failed on. */
  readonly failure: (event: string, error: unknown, facts?: LogFacts) => void;
}

/** A log of lines: `{"at":"2026-11-23T08:00:00.000Z","event":"listening","port":8025}`. */
export function lineLog(write: (line: string) => void, now: () => number): Log {
  const line = (level: 'note' | 'failure', event: string, facts: LogFacts): void =>
    write(`${JSON.stringify({ at: new Date(now()).toISOString(), level, event, ...facts })}\n`);
  return {
    note: (event, facts = {}) => line('note', event, facts),
    failure: (event, error, facts = {}) => line('failure', event, { ...facts, ...factsOf(error) }),
  };
}

function factsOf(error: unknown): LogFacts {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = 'code' in error && typeof error.code === 'string' ? { code: error.code } : {};
  const frames = (error.stack ?? '').split('\n').filter((each) => each.startsWith('    at '));
  return {
    error: error.name,
    ...code,
    where: frames
      .slice(0, 4)
      .map((each) => each.trim())
      .join(' < '),
  };
}
