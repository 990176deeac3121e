import type { Ledger } from './ledger.ts';
import type { Objection } from './objections.ts';

/** An order that was carried out, or what speaks against it; then nothing of it was. */
export type CarriedOut =
  | { readonly ok: true; readonly ledger: Ledger }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** What was refused, and why. */
export interface Refusal {
  /** An expression, a rule, a brand's id. */
  readonly about: string;
  /** `out-of-bounds`: clients would not take it; `full`: the feed holds as many as it may. */
  readonly why: Objection | 'out-of-bounds' | 'full';
}

/** The ledger after an order. */
export function done(ledger: Ledger, changed: Partial<Ledger>): CarriedOut {
  return { ok: true, ledger: { ...ledger, ...changed } };
}

/** One thing that speaks against an order. */
export function refused(about: string, why: Refusal['why']): CarriedOut {
  return { ok: false, refusals: [{ about, why }] };
}
