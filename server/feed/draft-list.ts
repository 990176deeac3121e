import { writePolicy } from '../../core/feed/feed-policy.ts';
import { writeList, type ListDraft } from '../../core/feed/write-list.ts';
import { writeDelta } from '../../core/feed/list-delta.ts';
import type { Change, Ledger, LedgerEntry } from './ledger.ts';
import { prefixHex } from './sha256.ts';

/** What a list says, to be compared with another: reasons by the prefixes of what they are about. */
export type Reasons = ReadonlyMap<string, string>;

/** What a ledger publishes. */
export function reasonsOf({ entries }: Pick<Ledger, 'entries'>): Reasons {
  return new Map(entries.map((entry) => [prefixOf(entry), entry.reason]));
}

/** Worked out once for each entry: a ledger of thousands is written again for each that is added. */
const prefixes = new WeakMap<LedgerEntry, string>();

function prefixOf(entry: LedgerEntry): string {
  const known = prefixes.get(entry);
  if (known !== undefined) return known;
  const prefix = prefixHex(entry.expression);
  prefixes.set(entry, prefix);
  return prefix;
}

/** The snapshot of a ledger. */
export function listOf(ledger: Pick<Ledger, 'entries' | 'policy'>): Uint8Array {
  return writeList({ ...drafted([...reasonsOf(ledger)]), policy: writePolicy(ledger.policy) });
}

/** The delta that a change is sent as. */
export function deltaOf({ base, removed, added, policy }: Omit<Change, 'at'>): Uint8Array {
  return writeDelta({ base, removed: prefixesOf(removed.toSorted()), ...drafted(added), policy });
}

/** Entries as a list wants them: ascending, each with the number of its reason. */
function drafted(entries: readonly (readonly [string, string])[]): Omit<ListDraft, 'policy'> {
  const sorted = entries.toSorted(([one], [other]) => (one < other ? -1 : 1));
  const numbers = new Map<string, number>();
  for (const [, reason] of sorted) if (!numbers.has(reason)) numbers.set(reason, numbers.size);
  return {
    prefixes: prefixesOf(sorted.map(([prefix]) => prefix)),
    reasonOf: Uint32Array.from(sorted, ([, reason]) => numbers.get(reason) ?? 0),
    reasons: [...numbers.keys()],
  };
}

function prefixesOf(hexadecimal: readonly string[]): Uint8Array {
  return new Uint8Array(Buffer.from(hexadecimal.join(''), 'hex'));
}
