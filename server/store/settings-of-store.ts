import type { Queries } from './store.ts';

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

/** Remembers a value unless there is one, and gives what is there. */
export async function rememberFirst(db: Queries, name: string, value: string): Promise<string> {
  await db
    .insertInto('setting')
    .values({ name, value })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute();
  return (await remembered(db, name)) ?? value;
}
