import * as v from 'valibot';
import type { Keyed } from '../store/keyed.ts';
import type { Queries } from '../store/store.ts';

/** Where the chain begins after its first part was removed: the last entry that is gone, and its hash. */
export interface Checkpoint {
  readonly until: number;
  readonly hash: string;
}

/** A checkpoint as an entry of the log carries it. The seal takes the secret: whoever can only write into the store cannot shorten the log. */
export type SealedCheckpoint = Checkpoint & { readonly seal: string };

const schema = v.looseObject({ until: v.number(), hash: v.string(), seal: v.string() });

/** Seals a checkpoint. */
export function sealed({ until, hash }: Checkpoint, keyed: Keyed): SealedCheckpoint {
  return { until, hash, seal: sealOf({ until, hash }, keyed) };
}

/** Whether a checkpoint bears the seal of this secret. */
export function bearsSeal(checkpoint: SealedCheckpoint, keyed: Keyed): boolean {
  return checkpoint.seal === sealOf(checkpoint, keyed);
}

/** The newest checkpoint of the log; `undefined` while it still has its first entry. */
export async function lastCheckpoint(db: Queries): Promise<SealedCheckpoint | undefined> {
  const entry = await db
    .selectFrom('audit')
    .select('facts')
    .where('action', 'in', ['audit-purged', 'secret-renewed'])
    .where('facts', 'like', '%"until"%')
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst();
  const read = entry && v.safeParse(schema, JSON.parse(entry.facts));
  return read?.success === true ? read.output : undefined;
}

function sealOf({ until, hash }: Checkpoint, keyed: Keyed): string {
  return keyed('audit', `${until} ${hash}`);
}
