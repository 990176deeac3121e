import type { Flag, Instant } from './column.ts';

/** A list of names that was read to its end. */
export interface WatchListTable {
  readonly id: string;
  readonly name: string;
  readonly actor: string;
  readonly at: Instant;
  readonly names: number;
  readonly found: number;
  readonly fresh: number;
  readonly cut: Flag;
}

/** A name that imitates a protected one; once only, in however many lists it stands. */
export interface WatchCandidateTable {
  readonly host: string;
  /** The protected domain. */
  readonly target: string;
  readonly technique: string;
  readonly strength: string;
  /** JSON. */
  readonly letters: string;
  /** Its place: the surer and nearer, the lower. */
  readonly place: number;
  readonly list_name: string;
  readonly first_at: Instant;
  last_at: Instant;
  state: string;
  decision_id: string | null;
  version: number;
  changed_at: Instant;
}

/** What the team decided of a candidate. */
export interface WatchDecisionTable {
  readonly id: string;
  readonly host: string;
  readonly decision: string;
  /** What it stood under, for undoing; null for a new one. */
  readonly before: string | null;
  readonly actor: string;
  readonly at: Instant;
  undone_at: Instant | null;
  undone_by: string | null;
}

/** How far a list that the configuration names was read. */
export interface WatchSourceTable {
  readonly name: string;
  scheduled: Flag;
  /** Those of the last week whose lists were read: `2026-11-21 2026-11-22`. */
  days: string | null;
  tried_at: Instant;
  claimed_until: Instant;
  problem: string | null;
}
