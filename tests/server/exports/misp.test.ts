import { createHash } from 'node:crypto';

import * as v from 'valibot';
import { expect, test } from 'vitest';

import { mispEvent } from '../../../server/exports/misp-event.ts';
import { mispFeed } from '../../../server/exports/misp-feed.ts';
import { aCampaign, anEdition, hostile } from './editions.ts';

const uuid = v.pipe(v.string(), v.uuid());
const digits = v.pipe(v.string(), v.digits());
const organisation = v.object({ name: v.pipe(v.string(), v.nonEmpty()), uuid });

/** Types that MISP lets stand in a category, of those that we write (MISP's describeTypes). */
const allowed: Readonly<Record<string, readonly string[]>> = {
  'Network activity': ['url', 'domain', 'ip-dst'],
  'Payload delivery': ['email-src', 'email-reply-to', 'sha256'],
};

/** MISP's core format (draft-dulaunoy-misp-core-format, sections 2.2 to 2.4), for what an event of ours holds. */
const eventSchema = v.strictObject({
  Event: v.strictObject({
    uuid,
    info: v.pipe(v.string(), v.nonEmpty()),
    date: v.pipe(v.string(), v.isoDate()),
    timestamp: digits,
    publish_timestamp: digits,
    published: v.boolean(),
    threat_level_id: v.picklist(['1', '2', '3', '4']),
    analysis: v.picklist(['0', '1', '2']),
    distribution: v.picklist(['0', '1', '2', '3', '4']),
    Orgc: organisation,
    Tag: v.array(v.object({ name: v.string(), colour: v.pipe(v.string(), v.regex(/^#[0-9a-f]{6}$/iu)) })),
    Attribute: v.array(
      v.pipe(
        v.strictObject({
          uuid,
          type: v.string(),
          category: v.string(),
          to_ids: v.boolean(),
          distribution: v.picklist(['0', '1', '2', '3', '4', '5']),
          timestamp: digits,
          comment: v.string(),
          value: v.pipe(v.string(), v.nonEmpty(), v.regex(/^[^\r\n]*$/u)),
        }),
        v.check(({ category, type }) => allowed[category]?.includes(type) === true),
      ),
    ),
  }),
});
const manifestSchema = v.record(
  uuid,
  v.strictObject({
    info: v.string(),
    Orgc: organisation,
    analysis: digits,
    timestamp: digits,
    date: v.pipe(v.string(), v.isoDate()),
    threat_level_id: digits,
    Tag: v.array(v.object({ name: v.string() })),
  }),
);

test.for([
  ['an ordinary campaign', aCampaign()],
  ['one that tries to break out', hostile],
] as const)('%s is an event of MISP', ([, campaign]) => {
  const [file] = mispEvent.write(anEdition(campaign));
  expect(file?.name).toMatch(/^misp-[0-9a-f-]{36}\.json$/u);
  expect(v.parse(eventSchema, JSON.parse(file?.content ?? '')).Event.published).toBe(true);
});

test('nothing of what was undone is looked for', () => {
  const [file] = mispEvent.write(anEdition(aCampaign({ state: 'withdrawn' })));
  const { Event } = v.parse(eventSchema, JSON.parse(file?.content ?? ''));
  expect(Event.Attribute.map(({ to_ids }) => to_ids)).toEqual(Array.from({ length: 6 }, () => false));
});

test('a feed lists its events, and the hash of each value with the event it stands in', () => {
  const files = new Map(
    mispFeed.write(anEdition(aCampaign(), aCampaign({ id: 'c-2' }))).map(({ name, content }) => [name, content]),
  );
  const manifest = v.parse(manifestSchema, JSON.parse(files.get('manifest.json') ?? ''));
  const events = Object.keys(manifest);
  expect([...files.keys()].toSorted()).toEqual(
    ['hashes.csv', 'manifest.json', ...events.map((id) => `${id}.json`)].toSorted(),
  );
  for (const id of events) {
    const { Event } = v.parse(eventSchema, JSON.parse(files.get(`${id}.json`) ?? ''));
    expect(Event.timestamp).toBe(manifest[id]?.timestamp);
    for (const { value } of Event.Attribute) {
      expect(files.get('hashes.csv')).toContain(`${createHash('md5').update(value).digest('hex')},${id}\n`);
    }
  }
});
