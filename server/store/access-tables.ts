import type { Flag, Instant } from './column.ts';

/** An account of the team. */
export interface AccountTable {
  readonly name: string;
  role: string;
  readonly origin: string;
  /** The person at the organisation's log-in; null for accounts of this server. */
  readonly subject: string | null;
  password: string | null;
  /** Encrypted. */
  totp_secret: string | null;
  totp_confirmed: Flag;
  /** The last time step whose code was used, so that none is used twice. */
  totp_step: number;
  disabled: Flag;
  readonly created_at: Instant;
  last_seen_at: Instant | null;
}

/** Somebody who is logged in. */
export interface SessionTable {
  /** SHA-256 of the cookie's value. */
  readonly hash: string;
  readonly account: string;
  readonly created_at: Instant;
  seen_at: Instant;
}
