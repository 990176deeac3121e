import type { Server } from 'node:net';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { FeedState } from '../../../core/feed/feed-state.ts';
import { lookUp } from '../../../core/feed/look-up.ts';
import { unknownFeed } from '../../../core/feed/stored-feed.ts';
import { updateFeed } from '../../../core/feed/update-feed.ts';
import type { Campaign, CampaignPage, Indicator } from '../../../server/api/campaign.ts';
import type { Consequences, DecisionMade, DecisionRequest } from '../../../server/api/decision.ts';
import type { FeedStanding } from '../../../server/api/feed.ts';
import { paths } from '../../../server/api/paths.ts';
import type { CandidateDecided } from '../../../server/api/watch.ts';
import { createApp } from '../../../server/app.ts';
import { choresOf } from '../../../server/chores.ts';
import { readGuardRails } from '../../../server/feed/read-guard-rails.ts';
import { feedRoutes } from '../../../server/feed/routes.ts';
import { objectionsTo } from '../../../server/feed/objections.ts';
import { serveSigner } from '../../../server/feed/signer-socket.ts';
import { openSigner } from '../../../server/feed/signer.ts';
import { judgeNext } from '../../../server/triage/judge-waiting.ts';
import { aStore, crypto, delegated, roots, streamOf } from '../../core/feed/a-feed.ts';
import { mailOf, phishingMail, reportOf, sending } from '../report-form.ts';
import { openTestSite, type TestSite } from '../test-site.ts';
import { visitAs, type Visit } from '../visit.ts';

/* The console's requests, the server, and a signer at its socket. */

const head = { To: 'claire.martin@ac-montpellier.fr', Date: 'Mon, 23 Nov 2026 07:58:00 +0100' };
const host = 'ac-montpelier.fr';
const page = `${host}/connexion`;
let site: TestSite;
let anne: Visit;
let bea: Visit;
let reader: Visit;
let signer: Server | undefined;
let browser: FeedState = unknownFeed;

beforeAll(async () => {
  const feed = { url: 'https://vigie.example/feed/v1', publicKeys: roots };
  site = await openTestSite(undefined, {}, { feed });
  anne = await visitAs(site, 'analyst', 'anne');
  bea = await visitAs(site, 'administrator', 'bea');
  reader = await visitAs(site, 'reader');
});
afterAll(async () => {
  await stopSigner();
  await site.end();
});

async function startSigner(): Promise<void> {
  const folder = join(site.settings.folder, 'feed');
  const parts = { private: join(folder, 'private'), public: join(folder, 'public'), now: site.now };
  const bounds = { profile: site.profile, rails: site.rails };
  const signing = delegated(1);
  const signerHere = await openSigner({ ...parts, ...signing, bounds });
  signer = await serveSigner(join(folder, 'signer.sock'), () => Promise.resolve(signerHere));
}

async function stopSigner(): Promise<void> {
  const open = signer;
  signer = undefined;
  if (open) await new Promise((stopped) => void open.close(stopped));
}

/** What the server does every two seconds. */
async function publishing(): Promise<void> {
  site.clock.now += 2_000;
  await choresOf(site, new AbortController().signal)
    .find(({ name }) => name === 'publish')
    ?.work();
}

/** What a browser knows after its next poll. */
async function known(...expressions: readonly string[]): Promise<ReadonlyMap<string, string>> {
  site.clock.now += 60_000;
  const app = feedRoutes({ folder: join(site.settings.folder, 'feed/public'), polls: site.polls, now: site.now });
  const source = {
    get: async (path: string, etag: string | undefined) => {
      const response = await app.request(`/${path}`, etag === undefined ? {} : { headers: { 'If-None-Match': etag } });
      const body = streamOf([new Uint8Array(await response.arrayBuffer())]);
      return { status: response.status, retryAfter: undefined, body };
    },
  };
  ({ state: browser } = await updateFeed(browser, roots, site.now(), { crypto, source, store: aStore() }));
  return lookUp(browser.list, expressions, crypto);
}

const json = async <Shape>(answer: Promise<Response>): Promise<Shape> => {
  const response = await answer;
  expect(response.status, await response.clone().text()).toBeLessThan(300);
  return (await response.json()) as Shape;
};
const standing = (): Promise<FeedStanding> => json(reader.get(paths.feed));
const states = ({ indicators }: Campaign): Readonly<Record<string, Indicator['feed']>> =>
  Object.fromEntries(indicators.map(({ value, feed }) => [value, feed]));

async function reported(source: Buffer): Promise<Campaign> {
  // Of two that come in one millisecond, none is the newest.
  site.clock.now += 1;
  await createApp(site).request('/api/v1/reports', sending(reportOf(source), source));
  while (await judgeNext(site));
  const { campaigns } = await json<CampaignPage>(reader.get(`${paths.campaigns}?state=all&order=newest`));
  return json(reader.get(paths.campaign(campaigns[0]?.id ?? '')));
}
const shown = ({ id }: Pick<Campaign, 'id'>): Promise<Campaign> => json(reader.get(paths.campaign(id)));
const decided = ({ id, version }: Campaign, more: Partial<DecisionRequest> = {}): Promise<DecisionMade> =>
  json(anne.send(paths.decisions(id), { decision: 'phishing', version, ...more }));

test('from a report to a colleague’s browser and back: a page at once, the host with a second person, nothing after the undo', async () => {
  const campaign = await reported(phishingMail('Anne'));
  const preview = await json<Consequences>(anne.get(`${paths.preview(campaign.id)}?decision=phishing`));
  expect(preview.publishes.map(({ value, persons }) => [value, persons])).toEqual(
    expect.arrayContaining([
      [host, 2],
      [page, 1],
    ]),
  );

  // What cannot be read is no reason.
  const blank = { decision: 'phishing', version: campaign.version, reason: ' \u202e\n' };
  expect((await anne.send(paths.decisions(campaign.id), blank)).status).toBe(400);

  // The signer is not there yet: that is shown, and nothing as done.
  const made = await decided(campaign, { reason: 'Fausse page de connexion au webmail' });
  await publishing();
  expect(await standing()).toMatchObject({ signer: { state: 'away', why: 'ENOENT' } });
  expect(await shown(campaign)).toMatchObject({ publication: { isSignerAway: true } });
  expect(states(await shown(campaign))).toMatchObject({ [page]: 'waiting', [host]: 'second-person' });

  await startSigner();
  await publishing();
  expect((await standing()).signer).toMatchObject({ state: 'well', why: '' });
  expect(await known(`url:${page}`, `host:${host}`)).toEqual(
    new Map([[`url:${page}`, 'Fausse page de connexion au webmail']]),
  );

  // The second person.
  const { proposals } = await standing();
  expect(proposals).toMatchObject([
    { decision: made.id, by: 'anne', campaign: { id: campaign.id }, names: [{ kind: 'host', value: host }] },
  ]);
  expect((await reader.send(paths.feedEndorsement(made.id))).status).toBe(403);
  expect(await json(anne.send(paths.feedEndorsement(made.id)))).toEqual({ entries: 0 });
  expect(await json(bea.send(paths.feedEndorsement(made.id)))).toEqual({ entries: 1 });
  await publishing();
  expect((await known(`host:${host}`)).size).toBe(1);
  expect((await standing()).proposals).toEqual([]);

  // How far it has come: of two polls so far, each told the head that it had before.
  expect((await shown(campaign)).publication.spread).toEqual({ polls: 2, reached: 0 });
  await known();
  expect((await standing()).head?.spread).toEqual({ polls: 3, reached: 1 });

  await json(anne.send(paths.undo(made.id)));
  expect(states(await shown(campaign))).toMatchObject({ [page]: 'withdrawing', [host]: 'withdrawing' });
  await publishing();
  expect((await known(`url:${page}`, `host:${host}`)).size).toBe(0);
  expect(states(await shown(campaign))).toMatchObject({ [page]: 'withdrawn', [host]: 'withdrawn' });
});

test('while the signer is away an undo waits with the rest, and goes first once it is back', async () => {
  const campaign = await reported(phishingMail('Bob'));
  const made = await decided(campaign);
  await publishing();
  await stopSigner();
  await json(bea.send(paths.undo(made.id)));
  await publishing();
  expect(states(await shown(campaign))).toMatchObject({ [page]: 'withdrawing' });
  expect((await known(`url:${page}`)).size).toBe(1);
  await startSigner();
  await publishing();
  expect(states(await shown(campaign))).toMatchObject({ [page]: 'withdrawn' });
});

test('a newly registered name that two have confirmed is known to every browser before its first mail', async () => {
  const name = 'ac-monptellier.fr';
  await json(bea.upload(paths.watchLists, `lycee-jean-moulin.fr\n${name}\n`));
  const made = await json<CandidateDecided>(
    bea.send(paths.candidateDecisions(name), { decision: 'imitation', version: 0 }),
  );
  await publishing();
  expect((await known(`host:${name}`)).size).toBe(0);
  expect((await standing()).proposals).toMatchObject([{ decision: made.id, names: [{ value: name }] }]);
  await json(anne.send(paths.feedEndorsement(made.id)));
  await publishing();
  expect(await known(`host:${name}`)).toEqual(
    new Map([[`host:${name}`, 'Nom de domaine qui imite ac-montpellier.fr']]),
  );
  await json(anne.send(paths.candidateUndo(made.id)));
  await publishing();
  expect((await known(`host:${name}`)).size).toBe(0);
});

test('nobody’s host that others share is offered, or published on anybody’s word', async () => {
  const mail = mailOf(
    { ...head, From: '<recensement@evil.example>', Subject: 'Recensement obligatoire des personnels' },
    'Le rectorat recense ses agents. Répondez ici : https://docs.google.com/forms/d/1aZk9-q/viewform',
  );
  const campaign = await reported(mail);
  const { publishes, withholds } = await json<Consequences>(
    anne.get(`${paths.preview(campaign.id)}?decision=phishing`),
  );
  expect([...publishes, ...withholds].find(({ kind }) => kind === 'host')).toMatchObject({
    value: 'docs.google.com',
    publication: { publish: false, because: 'shared-host' },
  });
  const publish = [{ kind: 'host', value: 'docs.google.com' }] as const;
  const refused = await anne.send(paths.decisions(campaign.id), {
    decision: 'phishing',
    version: campaign.version,
    publish,
  });
  expect(refused.status).toBe(400);
});

test('what stands in legitimate mail is offered to whoever insists, with how many it would hit, and takes two', async () => {
  const letter = (subject: string, text: string): Buffer =>
    mailOf(
      { ...head, From: '<lettre@lettre-info.example>', Subject: subject },
      `${text}\n\nhttps://lettre-info.example/desabonner`,
    );
  const newsletter = await reported(
    letter('Lettre de rentrée des bibliothèques', 'Voici les nouveautés du catalogue et les horaires.'),
  );
  await json(anne.send(paths.decisions(newsletter.id), { decision: 'legitimate', version: newsletter.version }));
  const campaign = await reported(letter('Votre mot de passe expire ce soir', 'Donnez votre mot de passe ici :'));
  const { publishes, withholds } = await json<Consequences>(
    anne.get(`${paths.preview(campaign.id)}?decision=phishing`),
  );
  const url = withholds.find(({ kind }) => kind === 'url');
  expect(publishes).toEqual([]);
  expect(url).toMatchObject({ legitimate: 1, persons: 2, publication: { because: 'seen-legitimate' } });
  const value = url?.value ?? '';
  const made = await decided(campaign, { publish: [{ kind: 'url', value }] });
  await publishing();
  expect((await known(`url:${value}`)).size).toBe(0);
  expect((await standing()).proposals).toMatchObject([{ decision: made.id, names: [{ value, legitimate: 1 }] }]);
  expect(await json(bea.send(paths.feedDeclining(made.id)))).toEqual({ entries: 1 });
  expect((await standing()).proposals).toEqual([]);
});

test('a host that the configuration calls popular is never published whole', async () => {
  const list = join(site.settings.folder, 'popular.txt');
  await writeFile(list, 'Lettre-Info.example\n');
  const rails = await readGuardRails(site.profile, list);
  expect(objectionsTo('host:lettre-info.example', ['anne', 'bea'], rails)).toEqual(['popular']);
  expect(objectionsTo('host:lettre-info.example', ['anne', 'bea'], site.rails)).toEqual([]);
});
