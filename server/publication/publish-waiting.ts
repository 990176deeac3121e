import { recordIn } from '../audit/audit-log.ts';
import type { Site } from '../site.ts';
import type { Queries } from '../store/store.ts';
import { day } from '../triage/terms.ts';
import type { Published, PublishedEntry, Publisher } from './publisher.ts';

/** Entries handed over in one go. */
const atOnce = 50;
const publicReason = 'Hameçonnage confirmé par l’équipe de sécurité';

/** Hands what waits to the signer, publications and withdrawals, oldest first. Gives how many were settled. */
export async function publishWaiting(site: Site, publisher: Publisher): Promise<number> {
  const { store, now } = site;
  const entries = await store.db
    .selectFrom('feed_entry')
    .selectAll()
    .where('state', 'in', ['waiting', 'withdrawing'])
    .orderBy('changed_at')
    .limit(atOnce)
    .execute();
  let settled = 0;
  for (const entry of entries) {
    const { kind, value, state } = entry;
    const typed = {
      kind: kind as PublishedEntry['kind'],
      value,
      reason: publicReason,
      days: Math.max(1, Math.ceil((entry.until - now()) / day)),
      persons: [entry.actor, ...(entry.second === null ? [] : [entry.second])],
    };
    const published = await (state === 'waiting' ? publisher.publish(typed) : publisher.withdraw(typed));
    if (published.outcome === 'later') return settled;
    // What the signer will not take back is still in the feed, and stays marked so; it is told once.
    const stays = state === 'withdrawing' && published.outcome === 'refused';
    if (stays && entry.reason === published.why) continue;
    await store.transaction(async (tx) => {
      await settle(tx, entry, published, now());
      const facts = { kind, outcome: state === 'waiting' || stays ? published.outcome : 'withdrawn' };
      await recordIn(store, tx, { actor: 'server', action: 'publish', target: entry.campaign_id, facts }, now());
    });
    settled += 1;
  }
  return settled;
}

/** Somebody may have undone it meanwhile: then it is what they made of it. */
async function settle(
  tx: Queries,
  {
    kind,
    value,
    state,
    changed_at,
  }: { readonly kind: string; readonly value: string; readonly state: string; readonly changed_at: number },
  published: Published,
  now: number,
): Promise<void> {
  await tx
    .updateTable('feed_entry')
    .set({
      state: state === 'waiting' ? published.outcome : published.outcome === 'refused' ? 'withdrawing' : 'withdrawn',
      reason: published.outcome === 'refused' ? published.why : '',
      changed_at: now,
    })
    .where('kind', '=', kind)
    .where('value', '=', value)
    .where('state', '=', state)
    .where('changed_at', '=', changed_at)
    .execute();
}
