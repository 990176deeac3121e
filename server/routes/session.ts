import { Hono } from 'hono';
import { deleteCookie } from 'hono/cookie';
import { codeSchema, passwordChangeSchema, type SecondFactorOffer } from '../api/session.ts';
import { cookieNames } from '../access/cookies.ts';
import type { Guarded } from '../access/guard.ts';
import { changeOwnPassword } from '../access/own-password.ts';
import { qrCodeOf } from '../access/qr-code.ts';
import { newSecondFactor, stepOfCode } from '../access/second-factor.ts';
import { endSession } from '../access/sessions.ts';
import { accountOf } from '../access/accounts.ts';
import { record, recordIn } from '../audit/audit-log.ts';
import type { Site } from '../site.ts';
import { secondFactorOf } from '../store/encrypted-values.ts';
import { readBody } from './body.ts';
import { problem } from './problem.ts';
import { sessionOf } from './session-of.ts';

/** The own session and second factor of whoever is logged in. */
export function sessionRoutes(site: Site): Hono<Guarded> {
  const { store, encryption, profile, settings, now } = site;
  const changePassword = changeOwnPassword(site);
  const routes = new Hono<Guarded>();

  routes.get('/', (context) => context.json(sessionOf(context.get('visitor'), profile)));

  routes.delete('/', async (context) => {
    const { account, hash } = context.get('visitor');
    await endSession(store.db, hash);
    await record(store, { actor: account.name, action: 'logout' }, now());
    const { session, options } = cookieNames(settings.origin);
    deleteCookie(context, session, { path: '/', secure: options.secure === true });
    return context.body(null, 204);
  });

  routes.put('/password', async (context) => {
    const read = await readBody(context, passwordChangeSchema);
    if (!read.ok) return read.refusal;
    const visitor = context.get('visitor');
    if (visitor.account.origin !== 'local')
      return problem(context, 'conflict', 'the password is that of the organisation');
    const result = await changePassword(visitor, read.body);
    if (result.outcome === 'wait') return problem(context, 'too-many', `again in ${result.seconds} s`);
    if (result.outcome === 'wrong') return problem(context, 'forbidden', 'not the present password');
    return context.body(null, 204);
  });

  routes.post('/second-factor', async (context) => {
    const { account } = context.get('visitor');
    if (account.origin !== 'local')
      return problem(context, 'conflict', 'the second factor is that of the organisation');
    if (account.totp_confirmed === 1) return problem(context, 'conflict', 'there is a second factor already');
    const fresh = newSecondFactor(account.name, `Vigie ${profile.organisation.name[profile.language]}`);
    const offer: SecondFactorOffer = { ...fresh, qr: await qrCodeOf(fresh.url) };
    await store.db
      .updateTable('account')
      .set({ totp_secret: encryption.encrypt(secondFactorOf(account.name), offer.secret), totp_step: 0 })
      .where('name', '=', account.name)
      .where('totp_confirmed', '=', 0)
      .execute();
    return context.json(offer);
  });

  routes.put('/second-factor', async (context) => {
    const read = await readBody(context, codeSchema);
    if (!read.ok) return read.refusal;
    const { account } = context.get('visitor');
    const { totp_secret: kept, totp_confirmed: confirmed } = (await accountOf(store.db, account.name)) ?? account;
    const secret = encryption.decrypt(secondFactorOf(account.name), kept ?? '');
    if (secret === undefined || confirmed === 1) return problem(context, 'conflict', 'no second factor was offered');
    const step = stepOfCode(secret, read.body.code, 0, now());
    if (step === undefined) return problem(context, 'invalid', 'not the code');
    await store.transaction(async (tx) => {
      const set = { totp_confirmed: 1, totp_step: step } as const;
      await tx.updateTable('account').set(set).where('name', '=', account.name).execute();
      await recordIn(store, tx, { actor: account.name, action: 'second-factor-set', target: account.name }, now());
    });
    return context.body(null, 204);
  });

  routes.delete('/second-factor', async (context) => {
    const { account } = context.get('visitor');
    await store.transaction(async (tx) => {
      const set = { totp_confirmed: 0, totp_secret: null } as const;
      await tx.updateTable('account').set(set).where('name', '=', account.name).execute();
      const entry = { actor: account.name, action: 'second-factor-removed', target: account.name } as const;
      await recordIn(store, tx, entry, now());
    });
    return context.body(null, 204);
  });

  return routes;
}
