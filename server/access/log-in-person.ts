import { recordIn } from '../audit/audit-log.ts';
import type { Site } from '../site.ts';
import { accountOf, addAccount } from './accounts.ts';
import type { Person } from './openid.ts';
import { beginSession } from './sessions.ts';

/** Lets somebody in whom the organisation's log-in vouches for, with the role that it grants now; gives the cookie's value, or nothing. */
export async function logInPerson({ store, now }: Site, person: Person): Promise<string | undefined> {
  const { name, subject, role } = person;
  if (!role) return undefined;
  const at = now();
  return store.inTurn('setup', async (tx) => {
    const account = await accountOf(tx, name);
    // A local account, or another person of that name: whoever was first keeps it.
    if (account && (account.origin !== 'openid' || account.subject !== subject || account.disabled === 1))
      return undefined;
    if (!account) await addAccount(tx, { name, role, origin: 'openid', subject }, at);
    else if (account.role !== role) await tx.updateTable('account').set({ role }).where('name', '=', name).execute();
    await recordIn(store, tx, { actor: name, action: 'login', facts: { by: 'openid' } }, at);
    return beginSession(tx, name, at);
  });
}
