import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Campaign, CampaignPage } from '../../../server/api/campaign.ts';
import type { Consequences, DecisionMade } from '../../../server/api/decision.ts';
import type { Dashboard } from '../../../server/api/dashboard.ts';
import type { ReportEvidence } from '../../../server/api/evidence.ts';
import type { SearchResult } from '../../../server/api/search.ts';
import { paths } from '../../../server/api/paths.ts';
import { createApp } from '../../../server/app.ts';
import { judgeNext } from '../../../server/triage/judge-waiting.ts';
import { phishingMail, reportOf, sending } from '../report-form.ts';
import { openTestSite, type TestSite } from '../test-site.ts';
import { visit, visitAs, type Visit } from '../visit.ts';

let site: TestSite;
let analyst: Visit;
let reader: Visit;
let administrator: Visit;
const reports = [
  reportOf(phishingMail('Anne'), { reporter: 'ce.0340038w@ac-montpellier.fr' }),
  reportOf(phishingMail('Bob')),
];

beforeAll(async () => {
  site = await openTestSite();
  const app = createApp(site);
  for (const [index, name] of ['Anne', 'Bob'].entries()) {
    await app.request('/api/v1/reports', sending(reports[index], phishingMail(name)));
  }
  while (await judgeNext(site));
  administrator = await visitAs(site, 'administrator');
  analyst = await visitAs(site, 'analyst');
  reader = await visitAs(site, 'reader');
});
afterAll(() => site.end());

const json = async <Shape>(answer: Promise<Response>): Promise<Shape> => {
  const response = await answer;
  expect(response.status, await response.clone().text()).toBeLessThan(300);
  return (await response.json()) as Shape;
};
const first = async (): Promise<Campaign> => {
  const { campaigns } = await json<CampaignPage>(reader.get(`${paths.campaigns}?state=all`));
  return json<Campaign>(reader.get(paths.campaign(campaigns[0]?.id ?? '')));
};

test('the queue shows one campaign of two reports, with reasons', async () => {
  const page = await json<CampaignPage>(reader.get(paths.campaigns));
  expect(page).toMatchObject({ open: 1 });
  expect(page.campaigns).toEqual([
    expect.objectContaining({
      title: 'Votre boîte est pleine, action requise',
      reports: 2,
      reporters: 2,
      schools: 1,
      level: 'danger',
    }),
  ]);
  expect(page.campaigns[0]?.priority.reasons[0]).toMatchObject({ kind: 'verdict', level: 'danger' });
});

test('the evidence of a report is its mail in parts, and the look is in the audit log', async () => {
  const [report] = reports;
  const evidence = await json<ReportEvidence>(reader.get(paths.report(report?.id ?? '')));
  expect(evidence).toMatchObject({ completeness: 'raw', agrees: true, serverVerdict: { level: 'danger' } });
  expect(evidence.report.reporter).toBe('ce.0340038w@ac-montpellier.fr');
  expect(evidence.mail.links[0]).toMatchObject({ domain: 'ac-montpelier.fr' });
  expect(evidence.mail.cards.fr.level).toBe('danger');
  const { entries } = await json<{ entries: readonly { action: string; to: string }[] }>(
    administrator.get(paths.audit),
  );
  expect(entries).toContainEqual(expect.objectContaining({ by: 'reader', action: 'look-report', to: report?.id }));
});

test('the source comes as text, byte for byte; only analysts take the archive', async () => {
  const id = reports[0]?.id ?? '';
  const source = await reader.get(paths.source(id));
  expect(source.headers.get('Content-Type')).toBe('text/plain; charset=utf-8');
  expect(Buffer.from(await source.arrayBuffer()).equals(phishingMail('Anne'))).toBe(true);
  expect((await reader.get(paths.archive(id))).status).toBe(403);
  const archive = await analyst.get(paths.archive(id));
  expect(archive.headers.get('Content-Disposition')).toBe(`attachment; filename="vigie-${id}.zip"`);
});

test('a decision is previewed, taken, read by the holder of the receipt, and undone', async () => {
  const { id, version } = await first();
  const preview = await json<Consequences>(analyst.get(`${paths.preview(id)}?decision=phishing`));
  expect(preview.reporters).toEqual({ byReceipt: 2, byMail: 0 });
  expect(preview.publishes.map(({ value }) => value)).toContain('ac-montpelier.fr');
  expect((await reader.send(paths.decisions(id), { decision: 'phishing', version })).status).toBe(403);
  const made = await json<DecisionMade>(
    analyst.send(paths.decisions(id), { decision: 'phishing', comment: 'Merci !', version }),
  );
  const answer = (): Promise<unknown> => json(visit(site).get(`/api/v1/reports/${reports[0]?.receipt}`));
  expect(await answer()).toMatchObject({ status: 'answered', decision: 'phishing', comment: 'Merci !' });
  expect((await analyst.send(paths.decisions(id), { decision: 'spam', version: made.version })).status).toBe(409);
  expect(await json(analyst.send(paths.undo(made.id)))).toMatchObject({ campaign: id, corrections: 0 });
  expect(await answer()).toMatchObject({ status: 'received' });
  expect((await first()).history).toMatchObject([{ kind: 'decided', undone: { by: 'analyst' } }]);
});

test('the search finds by host, subject, report and pasted address', async () => {
  const { id } = await first();
  for (const text of [
    'ac-montpelier.fr',
    'boîte est',
    reports[1]?.id ?? '',
    'https://ac-montpelier.fr/connexion?x=1',
  ]) {
    const { hits } = await json<SearchResult>(reader.get(`${paths.search}?q=${encodeURIComponent(text)}`));
    expect(
      hits.map(({ campaign }) => campaign.id),
      text,
    ).toEqual([id]);
  }
  expect(await json(reader.get(`${paths.search}?q=${encodeURIComponent('%_%')}`))).toMatchObject({ hits: [] });
});

test('the dashboard counts the days that it is asked for', async () => {
  const figures = await json<Dashboard>(reader.get(`${paths.dashboard}?from=2026-11-22&to=2026-11-24`));
  expect(figures).toMatchObject({ reports: 2, campaigns: 1, backlog: { campaigns: 1, reports: 2 } });
  expect(figures.byDay.map(({ reports: count }) => count)).toEqual([0, 2, 0]);
  expect((await reader.get(`${paths.dashboard}?from=2026-11-24&to=2020-01-01`)).status).toBe(400);
});

test('an export is taken by analysts alone', async () => {
  expect((await reader.get(paths.export('csv'))).status).toBe(403);
  expect((await analyst.get(paths.export('csv'))).status).toBe(200);
  expect((await analyst.get(paths.export('none'))).status).toBe(404);
});

test('every question and every order wants a log-in, but the few that lead to one', async () => {
  const open = new Set(['GET /entrance', 'POST /session', 'POST /setup', 'GET /openid', 'GET /openid/return']);
  const routes = createApp(site)
    .routes.filter(({ path, method }) => path.startsWith('/api/console/') && method !== 'ALL')
    .map(({ path, method }) => ({ path: path.replace('/api/console', ''), method }))
    .filter(({ path, method }) => !open.has(`${method} ${path}`));
  expect(routes.length).toBeGreaterThan(40);
  const stranger = visit(site);
  for (const { path, method } of routes) {
    const address = `/api/console${path.replaceAll(/:\w+/gu, 'x')}`;
    const { status } = await (method === 'GET' ? stranger.get(address) : stranger.send(address, {}, method));
    expect([`${method} ${path}`, status]).toEqual([`${method} ${path}`, 401]);
  }
});

test('another site cannot send what a person is logged in for', async () => {
  const { id, version } = await first();
  const decision = { decision: 'legitimate', version };
  for (const headers of [
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { 'Content-Type': 'text/plain' },
  ]) {
    const { status } = await analyst.send(paths.decisions(id), decision, 'POST', headers);
    expect([400, 403]).toContain(status);
  }
  expect((await first()).state).toBe('open');
});

test('a subject of HTML stays text, and no answer of the console is a page', async () => {
  const source = phishingMail('Zoé', 'https://evil.example/x', { Subject: '<img src=x onerror=alert(1)> une facture' });
  const report = reportOf(source);
  await createApp(site).request('/api/v1/reports', sending(report, source));
  while (await judgeNext(site));
  const answer = await reader.get(paths.report(report.id));
  expect(answer.headers.get('Content-Type')).toMatch(/^application\/json/u);
  expect(answer.headers.get('X-Content-Type-Options')).toBe('nosniff');
  expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'none'");
  const evidence = (await answer.json()) as ReportEvidence;
  expect(evidence.mail.subject).toBe('<img src=x onerror=alert(1)> une facture');
});
