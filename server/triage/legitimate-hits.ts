import type { FeedNamed } from '../api/feed.ts';
import type { Site } from '../site.ts';

/** How many mails that were decided to be legitimate a name would hit, were it published; purged ones too. A host hits all below it. */
export async function legitimateHits(
  { store, keyed }: Pick<Site, 'keyed'> & { readonly store: Pick<Site['store'], 'db'> },
  { kind, value }: FeedNamed,
): Promise<number> {
  const keys = [keyed(kind, value), ...(kind === 'host' ? [keyed('domain', value)] : [])];
  const { mails } = await store.db
    .selectFrom('legitimate_key')
    .select(({ fn }) => fn.max<number | null>('mails').as('mails'))
    .where('key', 'in', keys)
    .executeTakeFirstOrThrow();
  return mails ?? 0;
}
