import { expect, test } from 'vitest';

import { teamFeed } from '../../../addin/feed/team-feed.ts';
import { assess } from '../../../core/assess.ts';
import { readProfile } from '../../../core/profile/read-profile.ts';
import montpellier from '../../../profiles/montpellier.json' with { type: 'json' };
import { aMessage } from '../../builders.ts';
import { aFeed, crypto, aStore, monday, roots } from '../../core/feed/a-feed.ts';

const reading = readProfile({ ...montpellier, feed: { url: 'https://feed.example/', publicKeys: roots } });
if (!reading.ok) throw new Error('no profile');
const { profile } = reading;
const message = aMessage({ links: ['https://ordinaire.example/page'] });

test('what the team confirmed is danger from the next look on, and stays so after a restart without a network', async () => {
  const server = aFeed();
  server.publish({});
  const store = aStore();
  const ports = { source: server.source, store, crypto, now: () => monday };
  const feed = await teamFeed(profile, ports);
  expect(assess(message, await feed.contextFor(message)).level).toBe('none');
  server.publish({ 'host:ordinaire.example': 'Faux site de paie' });
  expect(await feed.poll()).toMatchObject({ changed: true });
  const verdict = assess(message, await feed.contextFor(message));
  expect(verdict.level).toBe('danger');
  expect(verdict.evidence.map(({ rule }) => rule)).toContain('known-bad');
  const offline = { get: () => Promise.reject(new TypeError('no network')) };
  const restarted = await teamFeed(profile, { ...ports, source: offline });
  expect(await restarted.poll()).toMatchObject({ changed: false });
  expect(assess(message, await restarted.contextFor(message)).level).toBe('danger');
});

test('a list that somebody else signed changes nothing', async () => {
  const server = aFeed();
  server.publish({ 'host:ordinaire.example': 'Faux' });
  server.setHead(server.head().replace('sequence 1', 'sequence 9'));
  const feed = await teamFeed(profile, { source: server.source, store: aStore(), crypto, now: () => monday });
  expect(await feed.poll()).toMatchObject({ changed: false });
  expect(assess(message, await feed.contextFor(message)).level).toBe('none');
});
