import type { Keyed } from '../store/keyed.ts';
import type { Queries } from '../store/store.ts';
import { beginning, hashOf } from './audit-log.ts';
import { bearsSeal, lastCheckpoint } from './checkpoint.ts';

/** What the check of the chain found: its end and how many entries it has, or the first that does not fit the one before. */
export type ChainCheck =
  | { readonly ok: true; readonly entries: number; readonly seq: number; readonly last: string }
  | { readonly ok: false; readonly brokenAt: number };

/** Goes through the whole chain, a page at a time, from its first entry or from the sealed checkpoint that stands for those removed. */
export async function checkChain(db: Queries, keyed: Keyed): Promise<ChainCheck> {
  const checkpoint = await lastCheckpoint(db);
  const first = (checkpoint?.until ?? 0) + 1;
  if (checkpoint && !bearsSeal(checkpoint, keyed)) return { ok: false, brokenAt: first };
  let [seq, hash] = [first - 1, checkpoint?.hash ?? beginning];
  // Also what should be gone: an entry before the checkpoint was put there by somebody.
  for (let after = 0; ;) {
    const page = await db.selectFrom('audit').selectAll().where('seq', '>', after).orderBy('seq').limit(1000).execute();
    if (page.length === 0) return { ok: true, entries: seq - first + 1, seq, last: hash };
    for (const entry of page) {
      if (entry.seq !== seq + 1 || entry.hash !== hashOf(entry, hash)) return { ok: false, brokenAt: seq + 1 };
      ({ seq, hash } = entry);
    }
    after = seq;
  }
}
