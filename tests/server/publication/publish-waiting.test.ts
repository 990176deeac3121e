import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { decline, endorse } from '../../../server/publication/endorsing.ts';
import type { FeedNamed } from '../../../server/api/feed.ts';
import type { Published, Publisher } from '../../../server/publication/publisher.ts';
import { endLease, takeLease } from '../../../server/publication/lease.ts';
import { publish, withdraw, withdrawNames, type Publishing } from '../../../server/publication/publishing.ts';
import { publishWaiting } from '../../../server/publication/publish-waiting.ts';
import { monday, openTestSite, type TestSite } from '../test-site.ts';

const url: FeedNamed = { kind: 'url', value: 'evil.example/login' };
const host: FeedNamed = { kind: 'host', value: 'evil.example' };
const done: Published = { outcome: 'published', serial: 3, sequence: 7 };
const away: Published = { outcome: 'later', why: 'ENOENT', isDoubtful: false };
const silent: Published = { outcome: 'later', why: 'ECONNRESET', isDoubtful: true };
const refused = (name: FeedNamed, why: string): Published => ({ outcome: 'refused', refusals: [{ ...name, why }] });

let site: TestSite;
beforeEach(async () => {
  site = await openTestSite();
});
afterEach(() => site.end());

/** A signer that says one thing to publications, another to withdrawals, and remembers what it was asked. */
function signer(word: Published, ofWithdrawals: Published = word) {
  const asked: string[] = [];
  const noted = (order: string, names: readonly FeedNamed[], persons: readonly string[], answer: Published) => {
    asked.push(`${order} ${names.map(({ value }) => value).join(' ')} by ${persons.join(' ')}`);
    return Promise.resolve(answer);
  };
  const publisher: Publisher = {
    publish: (entries, persons) => noted('publish', entries, persons, word),
    withdraw: (names, persons) => noted('withdraw', names, persons, ofWithdrawals),
    greet: () => Promise.resolve(word),
  };
  return { asked, publisher };
}

/** Hands over what waits to a signer that says this. */
async function heard(word: Published, ofWithdrawals?: Published): Promise<readonly string[]> {
  const { asked, publisher } = signer(word, ofWithdrawals);
  await publishWaiting(site, publisher);
  return asked;
}

const decided = (names: readonly FeedNamed[], by: Partial<Publishing> = {}): Promise<void> =>
  publish(
    site.store.db,
    { decision: 'd1', campaign: 'c1', person: 'anne', reason: 'Fausse page', names, ...by },
    site.now(),
  );

async function stateOf({ kind, value }: FeedNamed): Promise<string | undefined> {
  const query = site.store.db.selectFrom('feed_entry').select('state').where('kind', '=', kind);
  return (await query.where('value', '=', value).executeTakeFirst())?.state;
}

describe('what the signer says is what is shown', () => {
  test.for([
    ['waiting', done, 'published'],
    ['waiting', refused(url, 'own'), 'refused'],
    ['waiting', refused(url, 'second-person'), 'second-person'],
    ['waiting', away, 'waiting'],
    ['waiting', silent, 'waiting'],
    ['withdrawing', done, 'withdrawn'],
    ['withdrawing', away, 'withdrawing'],
    ['withdrawing', silent, 'withdrawing'],
    ['withdrawing', refused(url, 'not-an-order'), 'withdrawing'],
  ] as const)('what is %s and answered with %j is %s then', async ([state, word, after]) => {
    await decided([url]);
    if (state === 'withdrawing') {
      await heard(done);
      await withdraw(site.store.db, 'd1', 'anne', site.now());
    }
    expect(await stateOf(url)).toBe(state);
    await heard(word);
    expect(await stateOf(url)).toBe(after);
  });

  test('a signer that is away is told of with the reason, and since when', async () => {
    await decided([url]);
    await heard(done);
    expect(site.signer.now()).toMatchObject({ state: 'well', head: { serial: 3, sequence: 7 } });
    await decided([url]);
    site.clock.now += 60_000;
    await heard(away);
    site.clock.now += 60_000;
    await heard(away);
    expect(site.signer.now()).toMatchObject({ state: 'away', why: 'ENOENT', since: monday + 60_000 });
  });

  test('a refusal is told in the audit log once, and one entry’s does not keep others back', async () => {
    await decided([url, { kind: 'sender', value: 'x@evil.example' }]);
    await heard(refused(url, 'own'));
    expect(await heard(done)).toEqual(['publish x@evil.example by anne']);
    expect(await stateOf(url)).toBe('refused');
    const facts = await site.store.db.selectFrom('audit').select('facts').where('action', '=', 'publish').execute();
    expect(facts.map((row) => JSON.parse(row.facts) as object)).toEqual([
      { entries: 1, outcome: 'refused', why: 'own' },
      { entries: 1, outcome: 'published', head: '3-7' },
    ]);
  });

  test('a withdrawal that the signer refuses is told in the audit log once, and never as done', async () => {
    await decided([url]);
    await heard(done);
    await withdraw(site.store.db, 'd1', 'anne', site.now());
    await heard(refused(url, 'not-an-order'));
    await heard(refused(url, 'not-an-order'));
    const rows = await site.store.db.selectFrom('audit').select('facts').where('action', '=', 'publish').execute();
    expect(rows.map(({ facts }) => (JSON.parse(facts) as { readonly outcome: string }).outcome)).toEqual([
      'published',
      'refused',
    ]);
  });
});

describe('undoing', () => {
  test('never waits behind what is to be published', async () => {
    await decided([url]);
    await heard(done);
    await withdraw(site.store.db, 'd1', 'bea', site.now());
    await decided([{ kind: 'url', value: 'older.example/x' }], { decision: 'd2' });
    expect((await heard({ ...away, why: 'too-many' }, done))[0]).toBe('withdraw evil.example/login by bea');
    expect(await stateOf(url)).toBe('withdrawn');
  });

  test('before the signer was ever asked leaves nothing to be taken away', async () => {
    await decided([url]);
    await withdraw(site.store.db, 'd1', 'anne', site.now());
    expect(await stateOf(url)).toBe('withdrawn');
    expect(await heard(done)).toEqual([]);
  });

  test('while the signer is being asked, or after an answer that was lost, takes it away all the same', async () => {
    await decided([url]);
    await heard(silent);
    await withdraw(site.store.db, 'd1', 'anne', site.now());
    expect(await heard(done)).toEqual(['withdraw evil.example/login by anne']);

    await decided([url], { decision: 'd2' });
    const { publisher } = signer(done);
    const meanwhile: Publisher = {
      ...publisher,
      async publish() {
        await withdraw(site.store.db, 'd2', 'anne', site.now());
        return done;
      },
    };
    await publishWaiting(site, meanwhile);
    expect(await stateOf(url)).toBe('withdrawing');
    expect(await heard(done)).toEqual(['withdraw evil.example/login by anne']);
  });

  test('one of two decisions leaves what the other stands for', async () => {
    await decided([url]);
    await decided([url], { decision: 'd2', campaign: 'c2', person: 'bea' });
    await heard(done);
    await withdraw(site.store.db, 'd1', 'anne', site.now());
    expect(await heard(done)).toEqual(['publish evil.example/login by bea']);
    expect(await stateOf(url)).toBe('published');
    await withdraw(site.store.db, 'd2', 'bea', site.now());
    await heard(done);
    expect(await stateOf(url)).toBe('withdrawn');
  });

  test('what is found legitimate goes whoever stands behind it', async () => {
    await decided([url]);
    await decided([url], { decision: 'd2', person: 'bea' });
    await heard(done);
    expect(await withdrawNames(site.store.db, [url, host], 'carl', site.now())).toBe(1);
    expect(await heard(done)).toEqual(['withdraw evil.example/login by carl']);
  });
});

describe('a whole host', () => {
  test('is not even asked for on the word of one, or of one twice', async () => {
    await decided([host]);
    expect(await endorse(site.store, 'd1', ' ANNE', site.now())).toBe(0);
    expect(await stateOf(host)).toBe('second-person');
    expect(await heard(done)).toEqual([]);
  });

  test('is published once another stands behind it, and goes when the decision does', async () => {
    await decided([host, url]);
    expect(await heard(done)).toEqual(['publish evil.example/login by anne']);
    expect(await endorse(site.store, 'd1', 'bea', site.now())).toBe(1);
    expect(await heard(done)).toEqual(['publish evil.example by anne bea']);
    expect(await withdraw(site.store.db, 'd1', 'anne', site.now())).toBe(2);
    expect(await heard(done)).toEqual(['withdraw evil.example evil.example/login by anne']);
  });

  test('that another declines is not published, and what needs no second person stays', async () => {
    await decided([host, url]);
    await heard(done);
    expect(await decline(site.store, 'd1', 'bea', site.now())).toBe(1);
    expect(await endorse(site.store, 'd1', 'carl', site.now())).toBe(0);
    expect([await stateOf(host), await stateOf(url)]).toEqual(['withdrawn', 'published']);
  });

  test('that two decided, of whom one undid it, is taken away and waits for another again', async () => {
    await decided([host]);
    await decided([host], { decision: 'd2', person: 'bea' });
    await heard(done);
    await withdraw(site.store.db, 'd2', 'bea', site.now());
    expect(await heard(done)).toEqual(['withdraw evil.example by bea']);
    expect(await stateOf(host)).toBe('second-person');
  });

  test('needs no mail: a newly registered name is published on the same way', async () => {
    await decided([host], { campaign: undefined });
    await endorse(site.store, 'd1', 'bea', site.now());
    expect(await heard(done)).toEqual(['publish evil.example by anne bea']);
  });
});

test('of two processes one speaks to the signer at a time; what is left by one that died is taken up by the other', async () => {
  await decided([url]);
  const other = 'another process';
  expect(await takeLease(site.store.db, site.now(), other)).toBe(true);
  expect(await heard(done)).toEqual([]);
  expect(await takeLease(site.store.db, site.now(), other)).toBe(true);
  site.clock.now += 61_000;
  expect(await heard(done)).toHaveLength(1);
  expect(await takeLease(site.store.db, site.now(), other)).toBe(true);
  await endLease(site.store.db, other);
});

test('after ninety days an entry has run out, and one person’s old word counts for nothing', async () => {
  await decided([url, host]);
  await heard(done);
  site.clock.now += 91 * 86_400_000;
  await heard(done);
  expect([await stateOf(url), await stateOf(host)]).toEqual(['expired', 'expired']);
  await decided([host], { decision: 'd2', person: 'bea' });
  expect(await stateOf(host)).toBe('second-person');
});
