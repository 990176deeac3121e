import type { Role, User, UserChange } from '../api/session.ts';
import type { Queries } from '../store/store.ts';
import type { AccountTable } from '../store/access-tables.ts';
import { hashPassword } from './password.ts';

/** A row of accounts. */
export type Account = Readonly<AccountTable>;

/** The account of a name; `undefined` when there is none. */
export function accountOf(db: Queries, name: string): Promise<Account | undefined> {
  return db.selectFrom('account').selectAll().where('name', '=', name).executeTakeFirst();
}

/** Makes an account; says whether the name was free. */
export async function addAccount(
  db: Queries,
  account: { readonly name: string; readonly role: Role } & (
    | { readonly origin: 'local'; readonly password: string }
    | { readonly origin: 'openid'; readonly subject: string }
  ),
  now: number,
): Promise<boolean> {
  const { name, role, origin } = account;
  const added = await db
    .insertInto('account')
    .values({
      name,
      role,
      origin,
      subject: account.origin === 'openid' ? account.subject : null,
      password: account.origin === 'local' ? await hashPassword(account.password) : null,
      totp_secret: null,
      totp_confirmed: 0,
      totp_step: 0,
      disabled: 0,
      created_at: now,
      last_seen_at: null,
    })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .executeTakeFirst();
  return added.numInsertedOrUpdatedRows === 1n;
}

/** Changes an account and ends its sessions; `last-administrator` where nobody could undo it. */
export async function changeAccount(
  tx: Queries,
  name: string,
  change: UserChange,
): Promise<'changed' | 'no-such-account' | 'last-administrator'> {
  const account = await accountOf(tx, name);
  if (!account) return 'no-such-account';
  const loses = change.disabled === true || (change.role !== undefined && change.role !== 'administrator');
  if (loses && account.role === 'administrator' && account.disabled === 0 && (await isLast(tx)))
    return 'last-administrator';
  const set = {
    ...(change.role === undefined ? {} : { role: change.role }),
    ...(change.disabled === undefined ? {} : { disabled: change.disabled ? (1 as const) : (0 as const) }),
    ...(change.password === undefined ? {} : { password: await hashPassword(change.password) }),
    ...(change.secondFactor === false ? { totp_secret: null, totp_confirmed: 0 as const } : {}),
  };
  if (Object.keys(set).length > 0) await tx.updateTable('account').set(set).where('name', '=', name).execute();
  await tx.deleteFrom('session').where('account', '=', name).execute();
  return 'changed';
}

async function isLast(tx: Queries): Promise<boolean> {
  const others = await tx
    .selectFrom('account')
    .select('name')
    .where('role', '=', 'administrator')
    .where('disabled', '=', 0)
    .execute();
  return others.length < 2;
}

/** An account as administrators see it. */
export function userOf(account: Account): User {
  return {
    name: account.name,
    role: account.role as Role,
    origin: account.origin as User['origin'],
    secondFactor: account.totp_confirmed === 1,
    disabled: account.disabled === 1,
    createdAt: new Date(account.created_at).toISOString(),
    lastSeenAt: account.last_seen_at === null ? undefined : new Date(account.last_seen_at).toISOString(),
  };
}
