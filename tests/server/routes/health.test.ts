import { afterAll, beforeAll, expect, test } from 'vitest';

import { createApp } from '../../../server/app.ts';
import { judgeNext } from '../../../server/triage/judge-waiting.ts';
import { phishingMail, reportOf, sending } from '../report-form.ts';
import { openTestSite, type TestSite } from '../test-site.ts';

let site: TestSite;
beforeAll(async () => {
  site = await openTestSite();
});
afterAll(() => site.end());

const metrics = async (): Promise<string> => (await createApp(site).request('/metrics')).text();

test('what was taken, refused, judged and waits is counted as Prometheus reads it', async () => {
  const app = createApp(site);
  const source = phishingMail('Anne');
  const report = reportOf(source, { reporter: 'anne.martin@ac-montpellier.fr' });
  await app.request('/api/v1/reports', sending(report, source));
  await app.request('/api/v1/reports', sending(reportOf(source), source, 'wrong'));
  expect(await metrics()).toMatch(/^vigie_reports_waiting 1$/mu);
  while (await judgeNext(site));
  const text = await metrics();
  for (const line of [
    'vigie_reports_total{channel="extension",outcome="accepted"} 1',
    'vigie_judged_total{level="danger"} 1',
    'vigie_judge_seconds_count 1',
    'vigie_reports_waiting 0',
    'vigie_campaigns_open 1',
  ])
    expect(text.split('\n')).toContain(line);
  expect(text).toMatch(/^vigie_reports_total\{.*outcome="unauthenticated"\} 1$/mu);
  // A line is a name, labels of ours, and a number: nothing of a mail can be in it.
  const lines = text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  expect(lines.filter((line) => !/^vigie_\w+(?:\{[\w="+.,-]+\})? [\d.e+-]+$/u.test(line))).toEqual([]);
});

test.each(['X-Forwarded-For', 'Forwarded', 'Via'])(
  'counts are not for who comes through a proxy (%s)',
  async (header) => {
    const answer = await createApp(site).request('/metrics', { headers: { [header]: '203.0.113.9' } });
    expect(answer.status).toBe(403);
  },
);

test('a server is well as long as its store answers', async () => {
  expect((await createApp(site).request('/healthz')).status).toBe(200);
  const other = await openTestSite();
  await other.store.close();
  const answer = await createApp(other).request('/healthz');
  expect(answer.status).toBe(503);
  expect(await answer.text()).not.toContain('sqlite');
  await other.end();
});
