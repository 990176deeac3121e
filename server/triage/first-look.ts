import type { Queries } from '../store/store.ts';

/** Remembers when the team first looked into a campaign. */
export async function firstLook(tx: Queries, campaign: string, now: number): Promise<void> {
  await tx
    .updateTable('campaign')
    .set({ first_look_at: now })
    .where('id', '=', campaign)
    .where('first_look_at', 'is', null)
    .execute();
}
