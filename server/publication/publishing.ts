import type { Queries } from '../store/store.ts';
import { day, feedTerm } from '../triage/terms.ts';
import type { FeedNamed } from '../api/feed.ts';
import { settleEntry } from './settle-entry.ts';

/** What the team decided to publish, be it of a campaign or of a newly registered name. */
export interface Publishing {
  /** Everything that one decision publishes is confirmed and withdrawn by its id. */
  readonly decision: string;
  /** `undefined` where no mail has come yet. */
  readonly campaign: string | undefined;
  /** Account of who decided. */
  readonly person: string;
  /** Plain text that colleagues read in the card: `Fausse page de connexion au webmail`. */
  readonly reason: string;
  readonly names: readonly WantedName[];
}

/** A name to be published. */
export interface WantedName extends FeedNamed {
  /** Persons who must stand behind it; a whole host always takes two. */
  readonly persons?: 1 | 2;
}

/** What is said where nobody wrote a reason. */
export const usualReason = 'Hameçonnage confirmé par l’équipe de sécurité';

/**
 * Publishes names on a decision's word, for ninety days: now, or once a second person has confirmed those that take two. Part of the
 * decision's own transaction; the signer hears of it within seconds, and what it says is in the entry's state.
 */
export async function publish(tx: Queries, publishing: Publishing, now: number): Promise<void> {
  const { decision, campaign, person, reason, names } = publishing;
  for (const { kind, value, persons = 1 } of names) {
    const support = {
      campaign_id: campaign ?? null,
      reason,
      needed: kind === 'host' ? 2 : persons,
      at: now,
      until: now + feedTerm * day,
      withdrawn_at: null,
    };
    await tx
      .insertInto('feed_support')
      .values({ kind, value, decision_id: decision, person, ...support })
      .onConflict((conflict) =>
        conflict.columns(['kind', 'value', 'decision_id', 'person']).doUpdateSet({ ...support }),
      )
      .execute();
    await settleEntry(tx, { kind, value }, person, now);
  }
}

/** Takes back what a decision published. What another decision stands behind stays. Gives the number of names. */
export async function withdraw(tx: Queries, decision: string, person: string, now: number): Promise<number> {
  const names = await tx
    .updateTable('feed_support')
    .set({ withdrawn_at: now })
    .where('decision_id', '=', decision)
    .where('withdrawn_at', 'is', null)
    .returning(['kind', 'value'])
    .execute();
  return settleEach(tx, names as readonly FeedNamed[], person, now);
}

/** Takes names back whoever stands behind them: they were found to be legitimate. Gives how many stood. */
export async function withdrawNames(
  tx: Queries,
  names: readonly FeedNamed[],
  person: string,
  now: number,
): Promise<number> {
  const found: FeedNamed[] = [];
  for (const { kind, value } of names) {
    const stood = await tx
      .updateTable('feed_support')
      .set({ withdrawn_at: now })
      .where('kind', '=', kind)
      .where('value', '=', value)
      .where('withdrawn_at', 'is', null)
      .executeTakeFirst();
    if (stood.numUpdatedRows > 0n) found.push({ kind, value });
  }
  return settleEach(tx, found, person, now);
}

async function settleEach(tx: Queries, names: readonly FeedNamed[], person: string, now: number): Promise<number> {
  const each = new Map(names.map((name) => [`${name.kind} ${name.value}`, name]));
  for (const name of each.values()) await settleEntry(tx, name, person, now);
  return each.size;
}
