import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { assess } from '../../../core/assess.ts';
import { createContext } from '../../../core/create-context.ts';
import { expressionsOf } from '../../../core/feed/expressions.ts';
import { mutesAt, readPolicy } from '../../../core/feed/feed-policy.ts';
import type { FeedState } from '../../../core/feed/feed-state.ts';
import { lookUp } from '../../../core/feed/look-up.ts';
import { unknownFeed } from '../../../core/feed/stored-feed.ts';
import { updateFeed } from '../../../core/feed/update-feed.ts';
import type { Message } from '../../../core/message.ts';
import { cardOf } from '../../../core/texts/card.ts';
import { pollCounts, spreadAmong } from '../../../server/feed/poll-counts.ts';
import { feedRoutes } from '../../../server/feed/routes.ts';
import { openSigner } from '../../../server/feed/signer.ts';
import { aMessage } from '../../builders.ts';
import { aStore, crypto, delegated, monday, roots, streamOf } from '../../core/feed/a-feed.ts';
import { bounds } from './guard-rails.ts';

const folder = await mkdtemp(join(tmpdir(), 'vigie-whole-way-'));
afterAll(async () => rm(folder, { recursive: true }));

const clock = { now: monday };
const polls = pollCounts();
const app = feedRoutes({ folder: join(folder, 'public'), polls, now: () => clock.now });
const signer = await openSigner({
  private: join(folder, 'private'),
  public: join(folder, 'public'),
  ...delegated(1),
  bounds,
  now: () => clock.now,
});

/** A colleague's browser: polls, and judges what is on screen. */
function aBrowser() {
  let state: FeedState = unknownFeed;
  const source = {
    get: async (path: string, etag: string | undefined) => {
      const response = await app.request(`/${path}`, etag === undefined ? {} : { headers: { 'If-None-Match': etag } });
      const body = streamOf([new Uint8Array(await response.arrayBuffer())]);
      return { status: response.status, retryAfter: undefined, body };
    },
  };
  const store = aStore();
  return {
    poll: async () => {
      clock.now += 300_000;
      ({ state } = await updateFeed(state, roots, clock.now, { crypto, source, store }));
    },
    judge: async (message: Message) => {
      const knownBad = await lookUp(state.list, expressionsOf(message).keys(), crypto);
      const muted = mutesAt(readPolicy(state.list.policy), clock.now);
      const context = createContext(bounds.profile, { knownBad, muted });
      return cardOf(message, assess(message, context), context, 'fr');
    },
  };
}

test('one confirmed report protects the others: another subject, another recipient, the same host; undone, it no longer does', async () => {
  const other = aMessage({
    from: 'Vie scolaire <vie.scolaire@exemple.fr>',
    to: 'jean.blanc@ac-montpellier.fr',
    subject: 'Photos de la sortie',
    links: ['https://album.photos-partage.example/s/7?u=jean'],
  });
  const browser = aBrowser();
  expect((await browser.judge(other)).level).toBe('none');

  const entries = [{ expression: 'host:photos-partage.example', reason: 'Fausse page de connexion au webmail' }];
  await signer.take({ order: 'publish', entries, persons: ['cm', 'jb'] });
  await browser.poll();
  const card = await browser.judge(other);
  expect(card.level).toBe('danger');
  expect(card.reasons[0]).toMatchObject({ rule: 'known-bad', at: { in: 'link', index: 0 } });
  expect(card.reasons[0]?.text).toContain('Fausse page de connexion au webmail');

  await browser.poll();
  expect(spreadAmong(await polls.lately(clock.now), 1, 1)).toEqual({ polls: 2, reached: 1 });

  await signer.take({ order: 'withdraw', expressions: ['host:photos-partage.example'], persons: ['cm'] });
  await browser.poll();
  expect((await browser.judge(other)).level).toBe('none');
});
