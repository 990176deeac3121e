import { createHash } from 'node:crypto';

import type { Export } from './edition/edition.ts';
import { eventOf, type MispEvent } from './misp/event-of.ts';

/** A static feed that another MISP subscribes to: `manifest.json`, `hashes.csv`, and an event a file. */
export const mispFeed: Export = {
  id: 'misp-feed',
  use: 'list',
  write: ({ campaigns, publisher }) => {
    const events = campaigns.map((campaign) => eventOf(campaign, publisher));
    return [
      json('manifest.json', Object.fromEntries(events.map((event) => [event.uuid, summaryOf(event)]))),
      { name: 'hashes.csv', type: 'text/csv', content: events.flatMap(hashLines).join('') },
      ...events.map((event) => json(`${event.uuid}.json`, { Event: event })),
    ];
  },
};

/** What the manifest tells of an event: enough for a subscriber to know whether it changed. */
function summaryOf({ info, Orgc, analysis, timestamp, date, threat_level_id, Tag }: MispEvent): object {
  return { info, Orgc, analysis, timestamp, date, threat_level_id, Tag };
}

/** MISP's cache of a feed: the MD5 of each value, and its event. */
function hashLines({ uuid, Attribute }: MispEvent): readonly string[] {
  return Attribute.map(({ value }) => `${createHash('md5').update(value).digest('hex')},${uuid}\n`);
}

function json(name: string, content: object) {
  return { name, type: 'application/json', content: `${JSON.stringify(content, undefined, 2)}\n` };
}
