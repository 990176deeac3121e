import { createHash, randomBytes } from 'node:crypto';
import type { Queries } from '../store/store.ts';

/** SHA-256 of a key, as the store knows it. */
function keyHash(key: string): string {
  return createHash('sha256').update(`ingest\0${key}`).digest('hex');
}

/** Whether a key may report through a channel: one of the store's, or the one in the profile, which every client carries. */
export async function isIngestKey(
  db: Queries,
  key: string,
  channel: string,
  ofProfile: string | undefined,
): Promise<boolean> {
  if (ofProfile !== undefined && keyHash(key) === keyHash(ofProfile)) return true;
  const row = await db
    .selectFrom('ingest_key')
    .select('channel')
    .where('hash', '=', keyHash(key))
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return row !== undefined && (row.channel === 'any' || row.channel === channel);
}

/** Makes a key for a channel, or for `any`, and gives it: the store keeps only its hash. */
export async function addIngestKey(db: Queries, channel: string, label: string, now: number): Promise<string> {
  const key = randomBytes(24).toString('base64url');
  await db
    .insertInto('ingest_key')
    .values({ hash: keyHash(key), channel, label, created_at: now, revoked_at: null })
    .execute();
  return key;
}

/** Revokes all keys of a label. Gives their number. */
export async function revokeIngestKeys(db: Queries, label: string, now: number): Promise<number> {
  const revoked = await db
    .updateTable('ingest_key')
    .set({ revoked_at: now })
    .where('label', '=', label)
    .where('revoked_at', 'is', null)
    .executeTakeFirst();
  return Number(revoked.numUpdatedRows);
}
