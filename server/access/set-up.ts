import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Setup } from '../api/session.ts';
import { recordIn } from '../audit/audit-log.ts';
import type { Site } from '../site.ts';
import { remember, remembered } from '../store/settings-of-store.ts';
import type { Store } from '../store/store.ts';
import { addAccount } from './accounts.ts';
import { beginSession } from './sessions.ts';

const setting = 'setup-token';

/** Whether nobody has an account yet. */
export async function needsSetup({ db }: Store): Promise<boolean> {
  return (await db.selectFrom('account').select('name').limit(1).executeTakeFirst()) === undefined;
}

/** The token of the first start, to be printed once; `undefined` where it was printed before or an account exists. */
export async function firstStartToken(store: Store): Promise<string | undefined> {
  return store.inTurn('setup', async (tx) => {
    const hasAccount = await tx.selectFrom('account').select('name').limit(1).executeTakeFirst();
    if (hasAccount || (await remembered(tx, setting)) !== undefined) return undefined;
    const token = randomBytes(18).toString('base64url');
    await remember(tx, setting, hashOf(token));
    return token;
  });
}

/** Forgets the token, so that the next start prints another: for whoever has lost it before they used it. */
export async function forgetToken({ db }: Store): Promise<void> {
  await db.deleteFrom('setting').where('name', '=', setting).execute();
}

/** Makes the first administrator for whoever holds the token, once, and logs them in. */
export async function setUp({ store, now }: Site, { token, name, password }: Setup): Promise<string | undefined> {
  return store.inTurn('setup', async (tx) => {
    const expected = await remembered(tx, setting);
    const hasAccount = await tx.selectFrom('account').select('name').limit(1).executeTakeFirst();
    if (hasAccount || expected === undefined) return undefined;
    if (!timingSafeEqual(Buffer.from(expected), Buffer.from(hashOf(token)))) return undefined;
    await addAccount(tx, { name, password, role: 'administrator', origin: 'local' }, now());
    await tx.deleteFrom('setting').where('name', '=', setting).execute();
    await recordIn(store, tx, { actor: name, action: 'setup', target: name }, now());
    return beginSession(tx, name, now());
  });
}

function hashOf(token: string): string {
  return createHash('sha256').update(`setup\0${token}`).digest('hex');
}
