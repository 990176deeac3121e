/** Where the background keeps things under names; what comes back was written by some version of us, or by a fault. */
export interface KeyValues {
  readonly get: (key: string) => Promise<unknown>;
  /** Every key that begins so: `keys('draft:')`. */
  readonly keys: (start: string) => Promise<readonly string[]>;
  readonly set: (key: string, value: unknown) => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

/** The two places: `disk` outlives the browser, `session` only the background's sleep. Neither can be read by scripts in pages. */
export interface Stores {
  readonly disk: KeyValues;
  readonly session: KeyValues;
}
