import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { buildConsole } from '../../../scripts/build/console.ts';
import { readOptions } from '../../../scripts/build/target.ts';
import { phishingMail, reportOf, sending } from '../../server/report-form.ts';
import { openChromium, openConsole, violationsOf, type ConsolePage } from './console-page.ts';
import { startRealServer, type RealServer } from './real-server.ts';

let server: RealServer;
let browser: Browser;
let opened: ConsolePage;
let page: Page;
const receipts: string[] = [];

beforeAll(async () => {
  await buildConsole.build(readOptions({}));
  [server, browser] = await Promise.all([startRealServer(), openChromium()]);
  opened = await openConsole(browser, `${server.address}/`);
  page = opened.page;
});
afterAll(async () => {
  await browser.close();
  await server.stop();
});

async function report(name: string, changes: Parameters<typeof reportOf>[1] = {}): Promise<void> {
  const source = phishingMail(name);
  const sent = reportOf(source, changes);
  receipts.push(sent.receipt);
  const answer = await fetch(`${server.address}/api/v1/reports`, sending(sent, source));
  expect(answer.status).toBe(202);
}

async function answerOf(receipt: string | undefined): Promise<unknown> {
  return (await fetch(`${server.address}/api/v1/reports/${receipt ?? ''}`)).json();
}

const row = () => page.locator('.c-row', { hasText: 'Votre boîte est pleine' });

test('the first account is made with the token that the server printed', async () => {
  await page.getByLabel('Jeton de premier démarrage').fill(server.token);
  await page.getByLabel('Identifiant').fill('claire.martin');
  await page.getByLabel('Mot de passe').fill(' correct cheval pile agrafe');
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  await page.getByRole('heading', { name: 'File des campagnes' }).waitFor();
  await page.getByText('Rien à traiter').waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

test('reports arrive in the queue by themselves, as one campaign, the typed password first', async () => {
  await page.getByText('En direct').waitFor();
  await report('jeanne', { happened: ['clicked', 'typed-password'], comment: 'Je me suis fait avoir.' });
  await report('paul');
  await report('lucie');
  await row().filter({ hasText: '3 signalements' }).waitFor({ timeout: 60_000 });
  expect(await page.locator('.c-row').count()).toBe(1);
  await row().getByText('1 mot de passe saisi').waitFor();
});

test('by keys alone: the campaign is opened, its evidence read, phishing decided; everybody has an answer', async () => {
  await page.locator('body').press('j');
  await page.getByRole('heading', { name: 'Votre boîte est pleine, action requise' }).first().waitFor();
  await page.locator('.c-evidence .v-card').waitFor();
  await page.locator('.c-evidence').getByText('ac-montpelier.fr').first().waitFor();
  await page.keyboard.press('p');
  await page.getByText('3 personnes recevront une réponse').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  expect(await answerOf(receipts[0])).toMatchObject({ status: 'received' });
  await page.keyboard.press('Enter');
  await page.locator('.c-bar').getByText('Décidé').waitFor();
  await page.locator('.c-head .c-decision', { hasText: 'Hameçonnage' }).waitFor();
  for (const receipt of receipts) {
    expect(await answerOf(receipt)).toMatchObject({ status: 'answered', decision: 'phishing' });
  }
});

test('u takes it back: nobody has an answer any more, and the campaign waits again', async () => {
  await page.keyboard.press('u');
  await page.locator('.c-bar').getByText('Décision annulée').waitFor();
  await row().locator('.c-decision').waitFor({ state: 'detached' });
  for (const receipt of receipts) expect(await answerOf(receipt)).toMatchObject({ status: 'received' });
});

test('decided again, the campaign can be taken out as STIX and as a draft, and nothing in it names a reporter', async () => {
  await page.keyboard.press('p');
  // Nothing can be confirmed before its consequences are known.
  await page.getByText('3 personnes recevront une réponse').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('Exporter cette campagne').click();
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByText('STIX 2.1').click()]);
  const pieces: Buffer[] = [];
  for await (const piece of await download.createReadStream()) pieces.push(piece as Buffer);
  const text = Buffer.concat(pieces).toString();
  expect(text).toContain("[url:value = 'https://ac-montpelier.fr/connexion']");
  expect(text).not.toMatch(/jeanne|paul|lucie/iu);
});

test('a decided campaign waits as long as a password is lost, and leaves the queue with the incident', async () => {
  await row().getByText('1 mot de passe saisi').waitFor();
  await page.getByRole('button', { name: 'Ouvrir l’incident' }).click();
  await page.getByText('Incident ouvert, claire.martin').waitFor();
  await page.getByRole('button', { name: 'Clore l’incident' }).click();
  await page.getByText('Rien à traiter').waitFor();
  expect(await page.locator('.c-row').count()).toBe(0);
});

test('every look and every decision stands in the log; figures count what came', async () => {
  await page.getByRole('link', { name: 'Journal' }).click();
  for (const action of ['premier compte créé', 'campagne lue', 'signalement lu', 'décision annulée', 'export']) {
    await page.getByRole('cell', { name: action, exact: true }).first().waitFor();
  }
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Tableau de bord' }).click();
  await page.locator('.c-tile', { hasText: 'Signalements' }).getByText('3', { exact: true }).waitFor();
  expect(await violationsOf(page)).toEqual([]);
});

test('a second person gets an account, logs in, and reads only', async () => {
  await page.getByRole('link', { name: 'Comptes' }).click();
  await page.getByLabel('Identifiant').fill('stagiaire');
  await page.getByLabel('Mot de passe').fill('un long mot de passe');
  await page.getByLabel('Rôle', { exact: true }).selectOption('reader');
  await page.getByRole('button', { name: 'Créer le compte' }).click();
  await page.getByRole('rowheader', { name: 'stagiaire' }).waitFor();
  const other = await openConsole(browser, `${server.address}/`);
  await other.page.getByLabel('Identifiant').fill('stagiaire');
  await other.page.getByLabel('Mot de passe').fill('un autre mot de passe');
  await other.page.getByRole('button', { name: 'Me connecter' }).click();
  await other.page.getByText('Identifiant, mot de passe ou code incorrect.').waitFor();
  await other.page.getByLabel('Mot de passe').fill('un long mot de passe');
  await other.page.getByRole('button', { name: 'Me connecter' }).click();
  await other.page.getByText('Traitées').click();
  await other.page.locator('.c-row').first().click();
  await other.page.locator('.c-campaign h2').waitFor();
  expect(await other.page.locator('.c-decide').count()).toBe(0);
  expect(other.errors).toEqual([]);
});

test('nothing in all that broke the page or its policy', () => {
  expect(opened.errors).toEqual([]);
});
