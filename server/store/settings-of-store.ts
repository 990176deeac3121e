import { createHmac, randomBytes } from 'node:crypto';
import type { Queries, Store } from './store.ts';

/** One remembered value; `undefined` when nothing was remembered. */
export async function remembered(db: Queries, name: string): Promise<string | undefined> {
  const row = await db.selectFrom('setting').select('value').where('name', '=', name).executeTakeFirst();
  return row?.value;
}

/** Remembers a value, instead of the one before. */
export async function remember(db: Queries, name: string, value: string): Promise<void> {
  await db
    .insertInto('setting')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ value }))
    .execute();
}

/** Makes a keyed hash of something that must be recognised but not read: `keyed('host', 'evil.example')`. */
export type Keyed = (kind: string, value: string) => string;

/** The store's own keyed hash: 132 bits as 22 characters. Whoever has not its secret cannot try out what was hashed. */
export async function keyedHash(store: Store): Promise<Keyed> {
  await store.db
    .insertInto('setting')
    .values({ name: 'secret', value: randomBytes(32).toString('hex') })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  const secret = Buffer.from((await remembered(store.db, 'secret')) ?? '', 'hex');
  if (secret.length !== 32) throw new Error('the store has lost its secret');
  return (kind, value) => createHmac('sha256', secret).update(`${kind}\0${value}`).digest('base64url').slice(0, 22);
}
