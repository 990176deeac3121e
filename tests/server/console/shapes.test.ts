import * as v from 'valibot';
import { expect, test } from 'vitest';

import { campaignShape } from '../../../server/console/api/shapes/campaign-shape.ts';
import { dashboardShape } from '../../../server/console/api/shapes/dashboard-shape.ts';
import { evidenceShape } from '../../../server/console/api/shapes/evidence-shape.ts';
import { eventOf } from '../../../server/console/state/live.ts';
import { sampleCampaigns } from '../../e2e/console/sample-campaigns.ts';
import { sampleDashboard } from '../../e2e/console/sample-dashboard.ts';
import { sampleEvidence } from '../../e2e/console/sample-evidence.ts';

/** As it comes through the wire, where what is undefined is not there. */
const sent = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('what the server may send is taken whole, and what was left out stays known as such', () => {
  const [campaign] = sampleCampaigns();
  const report = campaign?.entries[0];
  if (!campaign || !report) throw new Error('There are samples');
  expect(v.parse(campaignShape, sent(campaign))).toEqual(campaign);
  expect(Object.keys(v.parse(campaignShape, sent(campaign)))).toContain('firstLookAt');
  const evidence = sampleEvidence(report, campaign.id);
  expect(v.parse(evidenceShape, sent(evidence))).toEqual(evidence);
  const dashboard = sampleDashboard('2026-11-01', '2026-11-23');
  expect(v.parse(dashboardShape, sent(dashboard))).toEqual(dashboard);
});

test.for([
  ['a level that there is not', { level: 'fatal' }],
  ['a number that is a text', { reports: '12' }],
  ['a word of a prototype', { entries: [{ channel: 'constructor' }] }],
] as const)('%s is refused', ([, change]) => {
  const [campaign] = sampleCampaigns();
  expect(v.safeParse(campaignShape, sent({ ...campaign, ...change })).success).toBe(false);
});

test.for(['', 'null', '{"kind":"else"}', '{"kind":"campaign","id":1}', '{'])('%s is no event', (text) => {
  expect(eventOf(text)).toBeUndefined();
});

test('an event is one', () => {
  expect(eventOf('{"kind":"campaign","id":"c","version":2}')).toEqual({ kind: 'campaign', id: 'c', version: 2 });
});
