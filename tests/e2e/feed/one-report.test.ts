import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { ingestKey } from '../../server/test-site.ts';
import { startRealServer, type RealServer } from '../console/real-server.ts';
import { type BuiltExtension, builtExtension } from '../extension/built-extension.ts';
import { mail } from '../extension/mails.ts';
import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { ground } from '../ground/ground.ts';
import { deliver } from '../ground/maildirs.ts';
import { jean, marie, type Person } from '../ground/people.ts';
import type { Webmail } from '../ground/webmail.ts';
import { webmails } from '../ground/webmails.ts';
import { feedKeys } from './feed-keys.ts';
import { pollNow } from './poll-now.ts';
import { openTeam, type TeamMember } from './team.ts';

/* One confirmed report protects everyone: two browsers, a webmail, the server, its signer, two analysts. */

const { front, maildirs, guests } = ground();
// Two Roundcubes, since in the end both people have been in both browsers.
const [firstWebmail, secondWebmail] = webmails;
const origin = 'https://vigie.ac-montpellier.fr';
const port = guests['vigie.ac-montpellier.fr'];
const reason = 'Fausse page de connexion au webmail';

let server: RealServer;
let extension: BuiltExtension;
let opened: Readonly<Record<string, Browser>>;
let anne: TeamMember;
let bea: TeamMember;
beforeAll(async () => {
  const keys = feedKeys();
  const profile = {
    report: { server: origin, key: ingestKey },
    feed: { url: `${origin}/feed/v1`, publicKeys: keys.publicKeys },
  };
  server = await startRealServer({ port, origin, profile, signer: keys.signer });
  extension = await builtExtension(profile);
  [anne, bea] = await openTeam(port, origin, server.token);
  const started = browsers.map(
    async ([name, start]) => [name, await start({ extension: extension.folderFor(name), front })] as const,
  );
  opened = Object.fromEntries(await Promise.all(started));
});
afterAll(async () => {
  await Promise.all(Object.values(opened).map((browser) => browser.stop()));
  await extension.stop();
  await server.stop();
});

/** Attacks that have nothing in common, or they would be one campaign: one a direction, and one for another attempt at each. */
const attacks = [
  ['Fermeture de votre messagerie', 'Votre boîte sera fermée dans 24 heures. Confirmez votre mot de passe :'],
  ['Prime exceptionnelle des agents', 'Pour toucher la prime, saisissez vos identifiants avant ce soir, ici :'],
  ['Votre certificat a expiré', 'Connectez-vous avec votre mot de passe pour renouveler le certificat du poste :'],
  ['Un document vous attend', 'Le document partagé demande une authentification avec vos identifiants :'],
] as const;
let attempts = 0;

/** A mail to the first person that says what it is, and one to the second in which nothing but its host does. */
function mailsOfAttack() {
  const [subject, text] = attacks[attempts++ % attacks.length] ?? attacks[0];
  const host = `espace-agents-${attempts}.example`;
  const first = mail(
    [`From: "Espace agents" <service@${host}>`, `Subject: ${subject}`, `Message-ID: <1@${host}>`],
    [`<p>${text}</p>`, `<p><a href="https://${host}/login?id=1">https://webmail.ac-montpellier.fr</a></p>`],
  );
  const second = mail(
    ['From: "Vie scolaire" <ecole@exemple.fr>', `Subject: Photos ${host}`, `Message-ID: <2@${host}>`],
    [`<p>Bonjour, les photos sont <a href="https://album.${host}/7?u=jean">là</a>.</p>`],
    jean,
  );
  return { subject, host, first, second };
}

async function reading(browser: Browser, webmail: Webmail | undefined, who: Person, subject: string): Promise<Page> {
  if (!webmail) throw new Error('There are two webmails');
  const page = await browser.open(webmail.url);
  // A second attempt finds the session of the first.
  const isOut = (await (await page.find('#rcmloginuser, #messagelist')).attribute('id')) === 'rcmloginuser';
  if (isOut) await webmail.logIn(page, who);
  await webmail.openMessage(page, subject);
  return page;
}

describe.for([
  ['Chromium', 'Firefox'],
  ['Firefox', 'Chromium'],
] as const)('reported in %s, read in %s', ([reporting, readingIn]) => {
  test('another message to another person, of which only the host is the same, is known; and after an undo it is not', async () => {
    const [here, there] = [opened[reporting], opened[readingIn]];
    if (!here || !there) throw new Error('Both browsers are open');
    const { subject, host, first, second } = mailsOfAttack();
    await deliver(maildirs, jean, second);
    await deliver(maildirs, marie, first);
    const onScreen = await reading(there, secondWebmail, jean, `Photos ${host}`);

    // The first person reports.
    const page = await reading(here, firstWebmail, marie, subject);
    await (await page.find('.v-banner .v-button--primary')).click();
    const report = await here.tab('/report.html');
    await (await report.find('.v-button--primary')).click();
    await report.find('.v-notice--done');

    // The team sees what would be published, decides, and confirms: a whole host takes two.
    const campaign = await vi.waitUntil(() => anne.campaign(subject), { timeout: 30_000, interval: 300 });
    const { publishes } = await anne.preview(campaign.id);
    expect(publishes).toContainEqual(expect.objectContaining({ kind: 'host', value: host, persons: 2 }));
    expect(await onScreen.findAll('.v-banner')).toEqual([]);
    const { id } = await anne.decide(campaign, reason);
    expect(await bea.endorse(id)).toEqual({ entries: 1 });
    await vi.waitUntil(async () => stateOf(await bea.feed(), host) === 'published', { timeout: 30_000, interval: 300 });

    // The message that the second person has open is judged anew after one poll; the undo takes that away after another.
    await pollNow(there);
    const banner = await onScreen.find('.v-banner--danger');
    expect(await banner.text()).toContain(reason);
    await anne.undo(id);
    await vi.waitUntil(async () => stateOf(await bea.feed(), host) === 'withdrawn', { timeout: 30_000, interval: 300 });
    await pollNow(there);
    await vi.waitUntil(async () => (await onScreen.findAll('.v-banner')).length === 0, { timeout: 30_000 });
    await Promise.all([page.close(), report.close(), onScreen.close()]);
  });
});

/** Each is what one attempt finds in a list. */
const registered = ['ac-monptellier.fr', 'ac-montpelllier.fr', 'ac-montpeliler.fr'] as const;
let lists = 0;

test('a newly registered name that two have confirmed is known to a browser before its first mail', async () => {
  const browser = opened['Chromium'];
  if (!browser) throw new Error('Both browsers are open');
  const name = registered[lists++ % registered.length] ?? registered[0];
  await anne.readList(`lycee-jean-moulin.fr\n${name}\n`);
  const { id } = await anne.decideImitation(await anne.candidate(name));
  expect(await bea.endorse(id)).toEqual({ entries: 1 });
  await vi.waitUntil(async () => stateOf(await bea.feed(), name) === 'published', { timeout: 30_000, interval: 300 });
  await pollNow(browser);

  const head = ['From: "Vie scolaire" <ecole@exemple.fr>', `Subject: Annuaire ${name}`, `Message-ID: <3@${name}>`];
  await deliver(maildirs, jean, mail(head, [`<p>L’annuaire est <a href="https://www.${name}/">ici</a>.</p>`], jean));
  const page = await reading(browser, secondWebmail, jean, `Annuaire ${name}`);
  const said = async (): Promise<string> => (await page.find('.v-banner--danger')).text();
  await vi.waitUntil(async () => (await said()).includes('Nom de domaine qui imite ac-montpellier.fr'), {
    timeout: 30_000,
    interval: 300,
  });
  await page.close();
});

test('the browsers asked nobody but the webmail and the server, and nobody about a link', async () => {
  for (const { strayRequests } of Object.values(opened)) expect(strayRequests).toEqual([]);
  expect((await bea.feed()).head?.spread.polls).toBeGreaterThan(0);
});

function stateOf({ entries }: Awaited<ReturnType<TeamMember['feed']>>, host: string): string | undefined {
  return entries.find(({ kind, value }) => kind === 'host' && value === host)?.state;
}
