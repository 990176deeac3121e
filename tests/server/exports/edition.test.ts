import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Campaign, CampaignPage } from '../../../server/api/campaign.ts';
import type { DecisionMade } from '../../../server/api/decision.ts';
import { paths } from '../../../server/api/paths.ts';
import { createApp } from '../../../server/app.ts';
import { judgeNext } from '../../../server/triage/judge-waiting.ts';
import { phishingMail, reportOf, sending } from '../report-form.ts';
import { openTestSite, type TestSite } from '../test-site.ts';
import { visitAs, type Visit } from '../visit.ts';
import { bundleSchema } from './stix-schema.ts';

const subject = { Subject: 'Jeanne Dupont, votre compte expire' };
let site: TestSite;
let analyst: Visit;
let id: string;

beforeAll(async () => {
  site = await openTestSite();
  const app = createApp(site);
  const mail = phishingMail('Jeanne', undefined, subject);
  const report = reportOf(mail, { reporter: 'jeanne.dupont@ac-montpellier.fr' });
  await app.request('/api/v1/reports', sending(report, mail));
  while (await judgeNext(site));
  analyst = await visitAs(site, 'analyst');
  const { campaigns } = (await (await analyst.get(paths.campaigns)).json()) as CampaignPage;
  id = campaigns[0]?.id ?? '';
});
afterAll(() => site.end());

async function bundle(path: string) {
  return v.parse(bundleSchema, await (await analyst.get(path)).json());
}

async function decide(): Promise<DecisionMade> {
  const { version } = (await (await analyst.get(paths.campaign(id))).json()) as Campaign;
  return (await (await analyst.send(paths.decisions(id), { decision: 'phishing', version })).json()) as DecisionMade;
}

test('nothing is exported before it is decided', async () => {
  expect((await bundle(paths.export('stix'))).objects.map(({ type }) => type)).toEqual([
    'marking-definition',
    'identity',
  ]);
  expect((await analyst.get(paths.campaignExport(id, 'marf'))).status).toBe(404);
});

test('what is decided is exported under a title that names nobody; undone, it is revoked under the same ids', async () => {
  const { id: decision } = await decide();
  const { objects } = await bundle(paths.export('stix'));
  expect(objects.find(({ type }) => type === 'campaign')).toMatchObject({ name: '[redacted], votre compte expire' });
  const marf = await (await analyst.get(paths.campaignExport(id, 'marf'))).text();
  const [, sample = ''] = marf.split('Content-Transfer-Encoding: base64\r\n\r\n').slice(-2);
  expect(Buffer.from(sample, 'base64').toString()).toContain('votre mot de passe sous 24 heures');
  expect(`${marf}${Buffer.from(sample, 'base64').toString()}`).not.toMatch(/dupont/iu);

  await analyst.send(paths.undo(decision));
  const after = await bundle(paths.export('stix'));
  expect(after.objects.map((object) => object.id)).toEqual(objects.map((object) => object.id));
  const ours = after.objects.filter((object) => 'created_by_ref' in object);
  expect(ours.length).toBeGreaterThan(3);
  expect(ours.every((object) => 'revoked' in object && object.revoked)).toBe(true);
  expect((await (await analyst.get(paths.export('rpz'))).text()).includes('montpelier')).toBe(false);
});

test('decided anew, it holds anew', async () => {
  await decide();
  const { objects } = await bundle(paths.export('stix'));
  expect(objects.filter((object) => 'revoked' in object)).toEqual([]);
  expect(objects.filter(({ type }) => type === 'campaign')).toHaveLength(1);
});
