import type { PasswordChange } from '../api/session.ts';
import { recordIn } from '../audit/audit-log.ts';
import { leasedBuckets } from '../intake/leased-buckets.ts';
import type { Site } from '../site.ts';
import { guessesOfName } from './log-in.ts';
import { hashPassword, isPassword } from './password.ts';
import type { Visitor } from './sessions.ts';

/** What became of it; `wrong`: what was given as the present one is another. */
export type PasswordOutcome =
  | { readonly outcome: 'changed' | 'wrong' }
  | { readonly outcome: 'wait'; readonly seconds: number };

/** Changes one's own password for whoever knows the present one, and ends one's other sessions: whoever stole one is out. */
export function changeOwnPassword(site: Site): (visitor: Visitor, change: PasswordChange) => Promise<PasswordOutcome> {
  const { store, now } = site;
  const guesses = leasedBuckets(store, site.keyed, guessesOfName);
  return async ({ account, hash }, { current, password }) => {
    const seconds = await guesses.take(account.name, now());
    if (seconds > 0) return { outcome: 'wait', seconds };
    if (!(await isPassword(current, account.password))) return { outcome: 'wrong' };
    const fresh = await hashPassword(password);
    await store.transaction(async (tx) => {
      await tx.updateTable('account').set({ password: fresh }).where('name', '=', account.name).execute();
      await tx.deleteFrom('session').where('account', '=', account.name).where('hash', '<>', hash).execute();
      const entry = { actor: account.name, action: 'password-changed', target: account.name } as const;
      await recordIn(store, tx, entry, now());
    });
    return { outcome: 'changed' };
  };
}
