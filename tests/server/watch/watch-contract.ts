import { Readable } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { CandidateDecision } from '../../../server/api/watch.ts';
import { endorse } from '../../../server/publication/endorsing.ts';
import { publishWaiting } from '../../../server/publication/publish-waiting.ts';
import type { Publisher } from '../../../server/publication/publisher.ts';
import { candidatePage, oneCandidate } from '../../../server/views/candidate-page.ts';
import { watchLists } from '../../../server/views/watch-lists.ts';
import { decideCandidate } from '../../../server/watch/decide-candidate.ts';
import { reviewHost } from '../../../server/watch/review-host.ts';
import { takeList } from '../../../server/watch/take-list.ts';
import { undoCandidate } from '../../../server/watch/undo-candidate.ts';
import { openTestSite, type TestSite } from '../test-site.ts';

/** What holds of newly registered names on every store: called once for each. */
export function watchContract(databaseUrl: () => Promise<string | undefined>): void {
  let site: TestSite;
  beforeAll(async () => {
    site = await openTestSite(await databaseUrl());
  });
  afterAll(() => site.end());

  const take = (text: string, name = 'list.txt') =>
    takeList(site, Readable.from([Buffer.from(text)]), { name, actor: 'claire' });
  const hostsIn = async (state: CandidateDecision | 'open', person = 'claire'): Promise<readonly string[]> => {
    const query = { state, after: undefined, limit: 200 } as const;
    return (await candidatePage(site.store.db, query, person)).candidates.map(({ host }) => host);
  };
  const candidate = async (host: string) => {
    const found = await oneCandidate(site.store.db, host);
    if (!found) throw new Error(`${host} is no candidate`);
    return found;
  };
  const decide = async (host: string, decision: CandidateDecision, actor = 'claire') => {
    const { version } = await candidate(host);
    const result = await decideCandidate(site, host, { decision, version }, actor);
    if (result.outcome !== 'decided') throw new Error(result.outcome);
    return result.made;
  };
  const sent: string[] = [];
  const signer: Publisher = {
    publish: (entries, persons) => {
      sent.push(...entries.map(({ kind, value, reason }) => `${kind}:${value} ${reason} ${persons.join('+')}`));
      return Promise.resolve({ outcome: 'published', serial: 1, sequence: 1 });
    },
    withdraw: () => Promise.resolve({ outcome: 'published', serial: 1, sequence: 2 }),
    greet: () => Promise.resolve({ outcome: 'published', serial: 1, sequence: 2 }),
  };

  test('imitations in a list become candidates, the surest and nearest first, with what differs', async () => {
    expect(
      await take('# de la veille\nmaison.fr\nwebmail-ac-montpellier.com\nac-montpelier.fr\nwww.ac-m0ntpellier.fr\n'),
    ).toMatchObject({ outcome: 'read', lists: [{ names: 4, found: 3, fresh: 3, cut: false, by: 'claire' }] });
    expect(await hostsIn('open')).toEqual(['ac-m0ntpellier.fr', 'ac-montpelier.fr', 'webmail-ac-montpellier.com']);
    const found = await candidate('ac-montpelier.fr');
    expect(found).toMatchObject({ of: 'ac-montpellier.fr', technique: 'omission', state: 'new', feed: 'absent' });
    expect(found.letters.map(({ meant }) => meant).join('')).toBe('ac-montpellier');
    expect(found.letters.filter(({ differs }) => differs)).toEqual([{ seen: '', meant: 'l', differs: true }]);
  });

  test('pages follow one another without a gap', async () => {
    const page = (after?: string) => candidatePage(site.store.db, { state: 'open', after, limit: 2 }, 'claire');
    const first = await page();
    const second = await page(first.next);
    expect([...first.candidates, ...second.candidates].map(({ host }) => host)).toEqual(await hostsIn('open'));
    expect([first.open, second.next]).toEqual([3, undefined]);
  });

  test('a name that comes again is no second candidate, and keeps when it was first seen', async () => {
    const before = await candidate('ac-montpelier.fr');
    site.clock.now += 86_400_000;
    expect(await take('ac-montpelier.fr\nac-montpellier.net\n', 'other.txt')).toMatchObject({
      lists: [{ found: 2, fresh: 1 }],
    });
    const after = await candidate('ac-montpelier.fr');
    expect(after).toMatchObject({ firstSeenAt: before.firstSeenAt, list: 'list.txt' });
    expect(after.lastSeenAt > before.lastSeenAt).toBe(true);
  });

  test('a harmless one is never shown for review again; undone, it is', async () => {
    const { id } = await decide('ac-montpellier.net', 'harmless');
    site.clock.now += 1;
    await take('ac-montpellier.net\n');
    expect(await hostsIn('open')).not.toContain('ac-montpellier.net');
    expect(await hostsIn('harmless')).toEqual(['ac-montpellier.net']);
    expect(await undoCandidate(site.store, id, 'claire', site.now())).toMatchObject({ outcome: 'undone' });
    expect(await hostsIn('open')).toContain('ac-montpellier.net');
    expect(await undoCandidate(site.store, id, 'claire', site.now())).toEqual({ outcome: 'undone-already' });
    expect(await undoCandidate(site.store, 'none', 'claire', site.now())).toEqual({ outcome: 'no-such-decision' });
  });

  test('a watched one can still be decided, and undoing leads back to watching, then to the beginning', async () => {
    const host = 'webmail-ac-montpellier.com';
    const watched = await decide(host, 'watched');
    expect(await hostsIn('watched')).toEqual([host]);
    const decided = await decide(host, 'harmless');
    expect(await undoCandidate(site.store, watched.id, 'claire', site.now())).toEqual({ outcome: 'decided-since' });
    await undoCandidate(site.store, decided.id, 'claire', site.now());
    expect((await candidate(host)).state).toBe('watched');
    await undoCandidate(site.store, watched.id, 'claire', site.now());
    expect((await candidate(host)).state).toBe('new');
  });

  test('what somebody else has decided meanwhile is not decided again', async () => {
    const host = 'webmail-ac-montpellier.com';
    const { version } = await candidate(host);
    await decide(host, 'watched', 'paul');
    const stale = await decideCandidate(site, host, { decision: 'harmless', version }, 'claire');
    expect(stale).toEqual({ outcome: 'changed-meanwhile' });
    await decide(host, 'harmless', 'paul');
    const late = { decision: 'imitation', version: version + 2 } as const;
    expect(await decideCandidate(site, host, late, 'claire')).toEqual({ outcome: 'decided-already' });
    expect(await decideCandidate(site, 'none.fr', late, 'claire')).toEqual({ outcome: 'no-such-candidate' });
  });

  test('an imitation is in the feed once a second person stands behind it, before any mail; undone, it is withdrawn', async () => {
    const host = 'ac-montpelier.fr';
    const made = await decide(host, 'imitation');
    expect(made).toMatchObject({ publishes: true });
    await publishWaiting(site, signer);
    expect([(await candidate(host)).feed, sent]).toEqual(['second-person', []]);
    expect([await hostsIn('open', 'paul'), await hostsIn('open', 'claire')]).toEqual([
      expect.arrayContaining([host]),
      expect.not.arrayContaining([host]),
    ]);
    expect(await endorse(site.store, made.id, 'claire', site.now())).toBe(0);
    expect(await endorse(site.store, made.id, 'paul', site.now())).toBe(1);
    await publishWaiting(site, signer);
    expect((await candidate(host)).feed).toBe('published');
    expect(sent).toEqual([`host:${host} Nom de domaine qui imite ac-montpellier.fr claire+paul`]);
    expect(await hostsIn('open', 'paul')).not.toContain(host);
    expect(await undoCandidate(site.store, made.id, 'claire', site.now())).toMatchObject({ undone: { withdrawn: 1 } });
    await publishWaiting(site, signer);
    expect((await candidate(host)).feed).toBe('withdrawn');
  });

  test.each([
    ['what stands in legitimate mail', 'ac-m0ntpellier.fr', 'seen-legitimate', true],
    ['a host that many share', 'weebly.com', 'shared-host', false],
    ['the own host', 'ac-montpellier.fr', 'own-domain', false],
    ['a partner’s', 'ac-versailles.fr', 'partner', false],
  ])('%s is not published', async (_name, host, because, isSeen) => {
    if (isSeen) {
      const row = { key: site.keyed('host', host), mails: 3, last_at: site.now() };
      await site.store.db.insertInto('legitimate_key').values(row).execute();
    }
    const { publication, legitimate } = await reviewHost(site.store.db, site, host);
    expect([publication, legitimate]).toEqual([{ publish: false, because }, isSeen ? 3 : 0]);
  });

  test('an imitation that the guard rails hold back is decided all the same, and stays out of the feed', async () => {
    expect(await decide('ac-m0ntpellier.fr', 'imitation')).toMatchObject({ publishes: false });
    expect((await candidate('ac-m0ntpellier.fr')).feed).toBe('absent');
  });

  test('every list and every decision is in the audit log', async () => {
    const rows = await site.store.db
      .selectFrom('audit')
      .select(['action', 'actor', 'target', 'facts'])
      .orderBy('seq')
      .execute();
    expect(rows[0]).toEqual({
      action: 'list-read',
      actor: 'claire',
      target: 'list.txt',
      facts: '{"found":3,"fresh":3,"names":4}',
    });
    expect(rows).toContainEqual(
      expect.objectContaining({ action: 'candidate-decided', actor: 'paul', target: 'webmail-ac-montpellier.com' }),
    );
    expect(rows).toContainEqual(expect.objectContaining({ action: 'candidate-undone', target: 'ac-montpelier.fr' }));
    const { read } = await watchLists(site.store.db, []);
    expect(read.map(({ name }) => name)).toEqual(['list.txt', 'other.txt', 'list.txt']);
  });
}
