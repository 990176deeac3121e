import { afterAll, beforeAll, expect, test } from 'vitest';

import { checkChain } from '../../server/audit/check-chain.ts';
import type { ConsoleEvent } from '../../server/api/event.ts';
import { reportRoutes } from '../../server/routes/reports.ts';
import { mailSource } from '../../server/store/mails.ts';
import { endorse } from '../../server/publication/endorsing.ts';
import { publishWaiting } from '../../server/publication/publish-waiting.ts';
import { decide } from '../../server/triage/decide.ts';
import { judgeNext } from '../../server/triage/judge-waiting.ts';
import { merge } from '../../server/triage/merge.ts';
import { split } from '../../server/triage/split.ts';
import { undo } from '../../server/triage/undo.ts';
import { feedStanding } from '../../server/views/feed-standing.ts';
import { phishingMail, reportOf, sending } from './report-form.ts';
import { openTestSite, type TestSite } from './test-site.ts';

/** What holds on every store: called once for each. */
export function storeContract(databaseUrl: () => Promise<string | undefined>): void {
  let site: TestSite;
  beforeAll(async () => {
    site = await openTestSite(await databaseUrl());
  });
  afterAll(() => site.end());

  const send = async (report: unknown, source: Uint8Array): Promise<Response> =>
    reportRoutes(site).request('/', sending(report, source));
  const judgeAll = async (): Promise<void> => {
    while (await judgeNext(site));
  };
  const campaignOf = async (report: string): Promise<string> => {
    const row = await site.store.db
      .selectFrom('report')
      .select('campaign_id')
      .where('id', '=', report)
      .executeTakeFirst();
    return row?.campaign_id ?? 'none';
  };
  const campaign = (id: string) =>
    site.store.db.selectFrom('campaign').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  const reported = async (source: Uint8Array): Promise<string> => {
    const report = reportOf(source);
    expect((await send(report, source)).status).toBe(202);
    await judgeAll();
    return report.id;
  };

  test('what is acknowledged is there, byte for byte', async () => {
    const source = phishingMail('Anne');
    const report = reportOf(source);
    expect((await send(report, source)).status).toBe(202);
    const pieces: Buffer[] = [];
    for await (const piece of mailSource(site.store.db, report.message.sha256)) pieces.push(piece);
    const kept = Buffer.concat(pieces);
    expect(kept.equals(source)).toBe(true);
  });

  test('the same report sent twice counts once, another under its id is a conflict', async () => {
    const source = phishingMail('Bruno');
    const report = reportOf(source);
    expect((await send(report, source)).status).toBe(202);
    expect((await send(report, source)).status).toBe(202);
    expect((await send({ ...report, comment: 'autre' }, source)).status).toBe(409);
    const rows = await site.store.db.selectFrom('report').select('id').where('id', '=', report.id).execute();
    expect(rows).toHaveLength(1);
  });

  test('many at once are each there once', async () => {
    const sources = Array.from({ length: 20 }, (_, index) => phishingMail(`Numéro ${index}`));
    const reports = sources.map((source) => reportOf(source));
    const answers = await Promise.all(
      sources.flatMap((source, index) => [send(reports[index], source), send(reports[index], source)]),
    );
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([202]));
    const ids = reports.map(({ id }) => id);
    const rows = await site.store.db.selectFrom('report').select('id').where('id', 'in', ids).execute();
    expect(rows).toHaveLength(20);
  });

  test('copies to different people make one campaign, another attack another', async () => {
    const one = await reported(phishingMail('Chloé'));
    const two = await reported(phishingMail('David'));
    const other = await reported(
      phishingMail('Emma', 'https://colis-en-attente.example/suivi', {
        From: '<suivi@colis-en-attente.example>',
        Subject: 'Votre colis attend en point relais depuis hier',
      }).subarray(0, 420),
    );
    expect(await campaignOf(one)).toBe(await campaignOf(two));
    expect(await campaignOf(one)).not.toBe(await campaignOf(other));
  });

  test('a decision answers, publishes and is undone', async () => {
    const id = await campaignOf(await reported(phishingMail('Fanny')));
    const { version } = await campaign(id);
    const stale = await decide(site, id, { decision: 'phishing', version: version + 1 }, 'claire', site.now());
    expect(stale.outcome).toBe('changed-meanwhile');
    const decided = await decide(site, id, { decision: 'phishing', version }, 'claire', site.now());
    if (decided.outcome !== 'decided') throw new Error(decided.outcome);
    const entries = site.store.db.selectFrom('feed_entry').select(['value', 'state']).orderBy('value');
    expect(await entries.execute()).toContainEqual({ value: 'ac-montpelier.fr', state: 'second-person' });
    const late = await reported(phishingMail('Gilles'));
    expect(await campaignOf(late)).toBe(id);
    expect(await undo(site.store, decided.made.id, 'claire', site.now())).toMatchObject({ outcome: 'undone' });
    expect(new Set((await entries.execute()).map(({ state }) => state))).toEqual(new Set(['withdrawn']));
    expect(await undo(site.store, decided.made.id, 'claire', site.now())).toEqual({ outcome: 'undone-already' });
    expect(await campaign(id)).toMatchObject({ state: 'open', decision: null });
  });

  test('what is split apart stays apart, what is merged stays together', async () => {
    const first = await reported(
      phishingMail('Hugo', 'https://bourse-lycee.example/formulaire', {
        Subject: 'Bourse de lycée : dossier incomplet',
      }),
    );
    const second = await reported(
      phishingMail('Inès', 'https://bourse-lycee.example/formulaire', {
        Subject: 'Bourse de lycée : dossier incomplet',
      }),
    );
    const whole = await campaignOf(first);
    expect(await campaignOf(second)).toBe(whole);
    const apart = await split(site.store, whole, [second], 'claire', site.now());
    if (apart.outcome !== 'split') throw new Error(apart.outcome);
    expect(await campaignOf(second)).toBe(apart.id);
    const { reports } = await campaign(whole);
    expect(await merge(site.store, whole, apart.id, 'claire', site.now())).toBe('merged');
    expect((await campaign(whole)).reports).toBe(reports + 1);
    expect(await campaignOf(second)).toBe(whole);
    expect(await merge(site.store, whole, apart.id, 'claire', site.now())).toBe('no-such-campaign');
  });

  test('what legitimate mail carries joins nothing, and its decision answers no later mail', async () => {
    const newsletter = (name: string): Buffer =>
      phishingMail(name, 'https://agenda-culturel.example/programme', {
        From: 'Agenda culturel <lettre@agenda-culturel.example>',
        Subject: 'Agenda culturel de la semaine prochaine',
      });
    const id = await campaignOf(await reported(newsletter('Jules')));
    const { version } = await campaign(id);
    await decide(site, id, { decision: 'legitimate', version }, 'claire', site.now());
    const again = await campaignOf(await reported(newsletter('Karim')));
    expect(again).not.toBe(id);
    expect(JSON.parse((await campaign(again)).reasons)).toContainEqual(
      expect.objectContaining({ kind: 'seen-legitimate' }),
    );
    const third = await campaignOf(await reported(newsletter('Lina')));
    expect(third).toBe(again);
  });

  test('who is looking is told of what changes, each thing once', async () => {
    const told: ConsoleEvent[] = [];
    const unsubscribe = site.news.subscribe((event) => void told.push(event));
    for (const name of ['Mona', 'Nora']) {
      const id = await campaignOf(await reported(phishingMail(name)));
      const { version } = await campaign(id);
      await expect.poll(() => told, { timeout: 10_000 }).toContainEqual({ kind: 'campaign', id, version });
    }
    unsubscribe();
    const names = told.map((event) => JSON.stringify(event));
    expect(new Set(names).size).toBe(names.length);
  });

  test('what is decided is handed to the signer once another stands behind it, and taken back', async () => {
    const id = await campaignOf(await reported(phishingMail('Hélène', 'https://ac-montpelIier.fr/compte')));
    const { version } = await campaign(id);
    const decided = await decide(site, id, { decision: 'phishing', version }, 'claire', site.now());
    if (decided.outcome !== 'decided') throw new Error(decided.outcome);
    const signer = { outcome: 'published', serial: 1, sequence: 7 } as const;
    const say = () => Promise.resolve(signer);
    const publisher = { publish: say, withdraw: say, greet: say };
    const states = async (): Promise<ReadonlySet<string>> => {
      const rows = await site.store.db.selectFrom('feed_entry').select('state').where('needed', '=', 2).execute();
      return new Set(rows.map(({ state }) => state));
    };
    expect(await states()).toContain('second-person');
    expect(await endorse(site.store, decided.made.id, 'bea', site.now())).toBeGreaterThan(0);
    await publishWaiting(site, publisher);
    expect(await states()).toContain('published');
    expect((await feedStanding(site)).entries.map(({ state }) => state)).toContain('published');
    await undo(site.store, decided.made.id, 'claire', site.now());
    await publishWaiting(site, publisher);
    expect(await states()).toEqual(new Set(['withdrawn']));
  });

  test('the audit log is one chain, and a change in it is found', async () => {
    const { db } = site.store;
    expect(await checkChain(db, site.keyed)).toMatchObject({ ok: true });
    const { actor } = await db.selectFrom('audit').select('actor').where('seq', '=', 2).executeTakeFirstOrThrow();
    await db
      .updateTable('audit')
      .set({ actor: 'personne' } as never)
      .where('seq', '=', 2)
      .execute();
    expect(await checkChain(db, site.keyed)).toEqual({ ok: false, brokenAt: 2 });
    await db
      .updateTable('audit')
      .set({ actor } as never)
      .where('seq', '=', 2)
      .execute();
    expect(await checkChain(db, site.keyed)).toMatchObject({ ok: true });
  });
}
