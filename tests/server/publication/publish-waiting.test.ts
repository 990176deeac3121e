import { afterEach, beforeEach, expect, test } from 'vitest';

import type { Published, Publisher } from '../../../server/publication/publisher.ts';
import { publishWaiting } from '../../../server/publication/publish-waiting.ts';
import { monday, openTestSite, type TestSite } from '../test-site.ts';

let site: TestSite;
beforeEach(async () => {
  site = await openTestSite();
});
afterEach(() => site.end());

async function enter(state: 'waiting' | 'withdrawing'): Promise<void> {
  const entry = { kind: 'host', value: 'evil.example', campaign_id: 'c1', decision_id: 'd1', reason: '', state };
  await site.store.db
    .insertInto('feed_entry')
    .values({ ...entry, until: monday + 90 * 86_400_000, changed_at: monday, actor: 'anne', second: null })
    .execute();
}

/** A signer that always says the same. */
function signer(word: Published): Publisher {
  return { publish: async () => word, withdraw: async () => word };
}

async function stateNow(): Promise<string | undefined> {
  return (await site.store.db.selectFrom('feed_entry').select('state').executeTakeFirst())?.state;
}

test.for([
  ['waiting', { outcome: 'published' }, 'published'],
  ['waiting', { outcome: 'second-person' }, 'second-person'],
  ['waiting', { outcome: 'refused', why: 'own' }, 'refused'],
  ['waiting', { outcome: 'later' }, 'waiting'],
  ['withdrawing', { outcome: 'published' }, 'withdrawn'],
  ['withdrawing', { outcome: 'later' }, 'withdrawing'],
  ['withdrawing', { outcome: 'refused', why: 'not-an-order' }, 'withdrawing'],
] as const)('what is %s and answered with %j is %s then', async ([state, word, after]) => {
  await enter(state);
  await publishWaiting(site, signer(word));
  expect(await stateNow()).toBe(after);
});

test('a withdrawal that the signer refuses is told in the audit log once, and never as done', async () => {
  await enter('withdrawing');
  await publishWaiting(site, signer({ outcome: 'refused', why: 'not-an-order' }));
  await publishWaiting(site, signer({ outcome: 'refused', why: 'not-an-order' }));
  const facts = await site.store.db.selectFrom('audit').select('facts').where('action', '=', 'publish').execute();
  expect(facts.map((row) => JSON.parse(row.facts) as object)).toEqual([{ kind: 'host', outcome: 'refused' }]);
});
