/** What the feed's commands speak with. */
export interface FeedIo {
  /** Results, a line each. */
  readonly print: (line: string) => void;
  /** Errors and remarks, a line each. */
  readonly complain: (line: string) => void;
  readonly language: 'fr' | 'en';
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Ends a command that goes on until it is told to stop. */
  readonly signal: AbortSignal;
}

/** 0: done; 1: refused, or what was checked is not right; 2: not understood. */
export type FeedExit = 0 | 1 | 2;
