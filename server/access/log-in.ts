import type { Login } from '../api/session.ts';
import { recordIn } from '../audit/audit-log.ts';
import { leasedBuckets } from '../intake/leased-buckets.ts';
import type { Site } from '../site.ts';
import { secondFactorOf } from '../store/encrypted-values.ts';
import { accountOf, type Account } from './accounts.ts';
import { isPassword } from './password.ts';
import { stepOfCode } from './second-factor.ts';
import { beginSession } from './sessions.ts';

/** Eight guesses of a name's password, then one in two minutes. */
export const guessesOfName = { kind: 'log-ins-as', burst: 8, perSecond: 1 / 120, lease: 1 };
/** Some more in all, since names can be invented. */
const byAll = { kind: 'log-ins', burst: 60, perSecond: 0.5, lease: 1 };

/** What a log-in came to; `value` is the cookie's. */
export type LogInOutcome =
  | { readonly outcome: 'session'; readonly value: string }
  | { readonly outcome: 'code-wanted' | 'refused' }
  | { readonly outcome: 'wait'; readonly seconds: number };

/** Lets people in who have an account of this server. */
export function logIn(site: Site): (login: Login) => Promise<LogInOutcome> {
  const names = leasedBuckets(site.store, site.keyed, guessesOfName);
  const all = leasedBuckets(site.store, site.keyed, byAll);
  return async (login) => {
    const now = site.now();
    const seconds = Math.max(await names.take(login.name, now), await all.take('all', now));
    if (seconds > 0) return { outcome: 'wait', seconds };
    const account = await accountOf(site.store.db, login.name);
    const isRight = await isPassword(login.password, account?.password);
    if (!account || !isRight || account.disabled === 1) return refuse(site, login.name);
    if (account.totp_confirmed === 1 && login.code === undefined) return { outcome: 'code-wanted' };
    if (!(await isCodeRight(site, account, login.code))) return refuse(site, login.name);
    const value = await site.store.transaction(async (tx) => {
      await recordIn(site.store, tx, { actor: account.name, action: 'login' }, now);
      return beginSession(tx, account.name, now);
    });
    return { outcome: 'session', value };
  };
}

/** A code counts once: whoever looked over a shoulder comes too late. */
async function isCodeRight(
  { store, encryption, now }: Site,
  account: Account,
  code: string | undefined,
): Promise<boolean> {
  if (account.totp_confirmed === 0) return true;
  const secret = encryption.decrypt(secondFactorOf(account.name), account.totp_secret ?? '');
  const step = secret === undefined ? undefined : stepOfCode(secret, code ?? '', account.totp_step, now());
  if (step === undefined) return false;
  const used = await store.db
    .updateTable('account')
    .set({ totp_step: step })
    .where('name', '=', account.name)
    .where('totp_step', '<', step)
    .executeTakeFirst();
  return used.numUpdatedRows === 1n;
}

async function refuse(site: Site, name: string): Promise<LogInOutcome> {
  const { store, now } = site;
  // What somebody typed as a name may be their password: only names that exist are recorded.
  const target = (await accountOf(store.db, name))?.name ?? '';
  await store.transaction((tx) => recordIn(store, tx, { actor: 'server', action: 'login-refused', target }, now()));
  return { outcome: 'refused' };
}
