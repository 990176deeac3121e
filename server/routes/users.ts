import { Hono } from 'hono';
import { newUserSchema, userChangeSchema } from '../api/session.ts';
import { accountOf, addAccount, changeAccount, userOf } from '../access/accounts.ts';
import { atLeast, type Guarded } from '../access/guard.ts';
import { recordIn } from '../audit/audit-log.ts';
import type { Site } from '../site.ts';
import { readBody } from './body.ts';
import { problem } from './problem.ts';

/** Accounts, for administrators. */
export function userRoutes({ store, now }: Site): Hono<Guarded> {
  const routes = new Hono<Guarded>();
  routes.use(atLeast('administrator'));

  routes.get('/', async (context) => {
    const accounts = await store.db.selectFrom('account').selectAll().orderBy('name').execute();
    return context.json(accounts.map(userOf));
  });

  routes.post('/', async (context) => {
    const read = await readBody(context, newUserSchema);
    if (!read.ok) return read.refusal;
    const { name, role, password } = read.body;
    const actor = context.get('visitor').account.name;
    const account = await store.inTurn('setup', async (tx) => {
      if (!(await addAccount(tx, { name, role, password, origin: 'local' }, now()))) return undefined;
      await recordIn(store, tx, { actor, action: 'user-added', target: name, facts: { role } }, now());
      return accountOf(tx, name);
    });
    return account ? context.json(userOf(account), 201) : problem(context, 'conflict', 'the name is taken');
  });

  routes.patch('/:name', async (context) => {
    const read = await readBody(context, userChangeSchema);
    if (!read.ok) return read.refusal;
    const name = context.req.param('name');
    const actor = context.get('visitor').account.name;
    const result = await store.inTurn('setup', async (tx) => {
      const outcome = await changeAccount(tx, name, read.body);
      if (outcome !== 'changed') return outcome;
      const facts = { changed: Object.keys(read.body).toSorted().join(' '), role: read.body.role ?? '' };
      await recordIn(store, tx, { actor, action: 'user-changed', target: name, facts }, now());
      return (await accountOf(tx, name)) ?? 'no-such-account';
    });
    if (result === 'no-such-account') return problem(context, 'not-found', 'no such account');
    if (result === 'last-administrator') return problem(context, 'conflict', 'the last administrator must stay one');
    return context.json(userOf(result));
  });

  return routes;
}
