import * as v from 'valibot';
import type { FeedPolicy } from '../../core/feed/feed-policy.ts';
import { isHash } from '../../core/feed/bytes.ts';
import { readPolicy } from '../../core/feed/feed-policy.ts';

/** Something that the team has confirmed. */
export interface LedgerEntry {
  /** `host:evil.example`. */
  readonly expression: string;
  /** What people are told: `Fausse page de connexion au webmail`. */
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly added: number;
  readonly until: number;
  /** Who decided it. */
  readonly persons: readonly string[];
}

/** What changed from one published state to the next, so that deltas from older states can be made. */
export interface Change {
  /** Hash of the state before. */
  readonly base: string;
  readonly at: number;
  /** Prefixes in hexadecimal. */
  readonly removed: readonly string[];
  readonly added: readonly (readonly [prefix: string, reason: string])[];
  /** `undefined` when it stayed. */
  readonly policy: string | undefined;
}

/** What the signer knows: what is confirmed, and how it came there. Expressions stand here in clear and nowhere else. */
export interface Ledger {
  /** Of the last head that was signed with the present key; 0 before the first. */
  readonly sequence: number;
  /** Serial of the key that `sequence` counts for. */
  readonly serial: number;
  readonly entries: readonly LedgerEntry[];
  readonly policy: FeedPolicy;
  /** The newest last. */
  readonly changes: readonly Change[];
}

/** A ledger in which nothing stands. */
export const emptyLedger: Ledger = {
  sequence: 0,
  serial: 0,
  entries: [],
  policy: { brands: [], words: [], mutes: [] },
  changes: [],
};

const instant = v.pipe(v.number(), v.integer());
const prefix = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/u));
const ledgerSchema = v.object({
  sequence: v.pipe(v.number(), v.integer(), v.minValue(0)),
  serial: v.pipe(v.number(), v.integer(), v.minValue(0)),
  entries: v.array(
    v.object({
      expression: v.string(),
      reason: v.string(),
      added: instant,
      until: instant,
      persons: v.array(v.string()),
    }),
  ),
  policy: v.unknown(),
  changes: v.array(
    v.object({
      base: v.pipe(v.string(), v.check(isHash)),
      at: instant,
      removed: v.array(prefix),
      added: v.array(v.tuple([prefix, v.string()])),
      policy: v.optional(v.string()),
    }),
  ),
});

/** Reads a ledger from parsed JSON; throws when it is none, since the signer must not go on from a broken one. */
export function readLedger(json: unknown): Ledger {
  const { policy, changes, ...rest } = v.parse(ledgerSchema, json);
  return {
    ...rest,
    policy: readPolicy(JSON.stringify(policy ?? {})),
    changes: changes.map((change) => ({ ...change, policy: change.policy })),
  };
}
