/** 0 or 1, since both stores know it. */
export type Flag = 0 | 1;
/** Milliseconds since 1970. */
export type Instant = number;
