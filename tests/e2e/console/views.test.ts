import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { buildConsole } from '../../../scripts/build/console.ts';
import { readOptions } from '../../../scripts/build/target.ts';
import { openChromium, openConsole, violationsOf } from './console-page.ts';
import { fakeDesk, type FakeDesk } from './fake-desk.ts';
import { heldFeed } from './sample-feed.ts';
import { startFakeServer, type FakeServer } from './fake-server.ts';

const folder = 'dist/console';
let browser: Browser;
let desk: FakeDesk;
let server: FakeServer;
let empty: FakeServer;
let reader: FakeServer;
beforeAll(async () => {
  await buildConsole.build(readOptions({}));
  desk = fakeDesk();
  [browser, server, empty, reader] = await Promise.all([
    openChromium(),
    startFakeServer(folder, desk, { role: 'administrator' }),
    startFakeServer(folder, fakeDesk([]), { role: undefined }),
    startFakeServer(folder, fakeDesk([]), { role: 'reader', feed: heldFeed }),
  ]);
});
afterAll(async () => {
  await browser.close();
  await Promise.all([server.stop(), empty.stop(), reader.stop()]);
});

const modes: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  '360 px': { viewport: { width: 360, height: 740 } },
  '900 px': { viewport: { width: 900, height: 800 } },
  'forced colours': { forcedColors: 'active' },
};

/** Views by name: where they are, and what shows that they have come. */
const views: Readonly<Record<string, readonly [hash: string, sign: string, act?: (page: Page) => Promise<unknown>]>> = {
  queue: ['#/', '.c-row'],
  campaign: ['#/campaigns/c1', '.c-campaign .c-table'],
  evidence: ['#/campaigns/c1/reports/r1', '.c-evidence .v-card'],
  preview: ['#/campaigns/c1/reports/r1', '.c-preview', (page) => page.locator('[data-tab=preview]').click()],
  headers: ['#/campaigns/c1/reports/r1', '.c-checks', (page) => page.locator('[data-tab=headers]').click()],
  attachments: ['#/campaigns/c1/reports/r1', '.c-files', (page) => page.locator('[data-tab=attachments]').click()],
  decision: ['#/campaigns/c1', '.c-publishes', (page) => page.locator('.c-decide__button--phishing').click()],
  help: ['#/', '.c-keys', (page) => page.getByTitle('Aide et raccourcis').click()],
  feed: ['#/feed', '.c-proposal'],
  watch: ['#/watch/ac-montpelier.fr', '.c-campaign .v-letters'],
  lists: ['#/watch/lists', '.c-campaign .c-table'],
  dashboard: ['#/dashboard', '.c-confusion'],
  exports: ['#/exports', '.c-exports'],
  audit: ['#/audit', '.c-table'],
  users: ['#/users', '.c-table'],
  account: ['#/account', '.c-facts'],
};

test.for(Object.keys(modes).flatMap((mode) => Object.keys(views).map((view) => [view, mode] as const)))(
  '%s, %s: nothing for axe to complain of, nothing beside the window, nothing refused',
  async ([view, mode]) => {
    const [hash = '', sign = '', act] = views[view] ?? [];
    const { page, errors } = await openConsole(browser, `${server.address}${hash}`, modes[mode]);
    if (act) await act(page);
    await page.locator(sign).first().waitFor();
    expect(await violationsOf(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
    expect(errors).toEqual([]);
    await page.close();
  },
);

test('while the signer is away every view says so, and publication says since when and why, and when its key ends', async () => {
  const { page } = await openConsole(browser, reader.address);
  await page.getByRole('link', { name: 'Diffusion le signataire ne publie plus' }).click();
  // Since seven minutes when the tests began.
  await page.getByText(/Le signataire ne publie plus depuis \d+\u00a0min/u).waitFor();
  await page.getByText('Il s’est arrêté.').waitFor();
  await page.getByText('La clé du signataire expire dans 9\u00a0jours').waitFor();
  // Who only reads confirms nothing.
  expect(await page.getByRole('button', { name: 'Confirmer la publication' }).count()).toBe(0);
  expect(await violationsOf(page)).toEqual([]);
  await page.close();
});

test('every list that is empty says what will come', async () => {
  const { page } = await openConsole(browser, reader.address);
  await page.getByText('Les messages signalés arriveront ici').waitFor();
  await page.getByText('Aucune campagne choisie').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.close();
});

test('log-in asks for the code of a second factor, refuses what is wrong, and leads to the queue', async () => {
  const { page, errors } = await openConsole(browser, empty.address);
  expect(await violationsOf(page)).toEqual([]);
  await page.getByLabel('Identifiant').fill('claire.martin');
  await page.getByLabel('Mot de passe').fill('mauvais');
  await page.getByRole('button', { name: 'Me connecter' }).click();
  await page.getByText('Identifiant, mot de passe ou code incorrect.').waitFor();
  await page.getByLabel('Mot de passe').fill('un long mot de passe');
  await page.getByRole('button', { name: 'Me connecter' }).click();
  await page.getByLabel('Code à six chiffres').fill('123456');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: 'File des campagnes' }).waitFor();
  await page.getByTitle('Me déconnecter').click();
  await page.getByRole('heading', { name: 'Console de Vigie' }).waitFor();
  expect(errors).toEqual([]);
  await page.close();
});

test('a dialog gives the focus back to where it was', async () => {
  const { page } = await openConsole(browser, server.address);
  await page.locator('.c-row').first().waitFor();
  await page.keyboard.press('j');
  await page.locator('.c-row:focus').waitFor();
  await page.locator('.c-campaign .c-head').waitFor();
  for (const [key, sign] of [
    ['p', '.c-consequences'],
    ['?', '.c-keys'],
  ] as const) {
    await page.keyboard.press(key);
    await page.locator(sign).first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.c-row:focus').waitFor();
    expect(await page.locator('dialog').count()).toBe(0);
  }
  await page.close();
});

test('one’s own password is changed by who knows it', async () => {
  const { page } = await openConsole(browser, `${server.address}#/account`);
  await page.getByLabel('Mot de passe actuel').fill('mauvais');
  await page.getByLabel('Nouveau mot de passe').fill('un autre mot de passe');
  await page.keyboard.press('Enter');
  await page.getByText('Ce n’est pas votre mot de passe actuel.').waitFor();
  await page.getByLabel('Mot de passe actuel').fill('un long mot de passe');
  await page.keyboard.press('Enter');
  await page.getByText('Vos autres sessions sont fermées.').waitFor();
  expect(await page.getByLabel('Nouveau mot de passe').inputValue()).toBe('');
  expect(await violationsOf(page)).toEqual([]);
  await page.close();
});

test('who decided meanwhile is not overruled: what it would do is read again, and only the next press decides', async () => {
  desk.change('c2', { reports: 8, state: 'open', decision: undefined });
  const { page } = await openConsole(browser, `${server.address}#/campaigns/c2`);
  await page.locator('.c-campaign h2').waitFor();
  await page.keyboard.press('s');
  await page.getByRole('button', { name: 'Confirmer' }).waitFor();
  await page.locator('.c-consequences').waitFor();
  desk.change('c2', { reports: 9 });
  await page.keyboard.press('Enter');
  await page.getByText('modifié cette campagne entre-temps').waitFor();
  await page.locator('.c-campaign').getByText('9 signalements').waitFor();
  expect(desk.one('c2')?.decision).toBeUndefined();
  await page.locator('.c-confirm .v-button--primary:not([aria-disabled])').waitFor();
  await page.keyboard.press('Enter');
  await page.locator('.c-bar').getByText('Décidé').waitFor();
  expect(desk.one('c2')?.decision).toBe('spam');
  await page.close();
});

test('news arrive without a word from the reader: a changed campaign changes on the screen', async () => {
  const { page } = await openConsole(browser, `${server.address}#/campaigns/c3`);
  await page.getByText('En direct').waitFor();
  await page.locator('.c-campaign h2').waitFor();
  desk.change('c3', { reports: 41 });
  server.tell({ kind: 'campaign', id: 'c3', version: 2 });
  await page.locator('.c-row[aria-current]').getByText('41 signalements').waitFor();
  await page.locator('.c-campaign .c-head').getByText('41 signalements').waitFor();
  expect(await page.locator('[role=status]').allTextContents()).toContain('1\u00a0campagne a changé');
  await page.close();
});

test('j and k go through the queue and stop at its ends; / searches; Escape leaves; keys can be switched off', async () => {
  const { page } = await openConsole(browser, server.address);
  await page.locator('.c-row').first().waitFor();
  const current = () => page.locator('.c-row[aria-current]').getAttribute('data-campaign');
  for (const key of ['k', 'j', 'j', 'j', 'k']) {
    await page.keyboard.press(key);
    await page.locator('.c-row[aria-current]').waitFor();
  }
  expect(await current()).toBe('c3');
  await page.keyboard.press('/');
  await page.keyboard.type('colis');
  await page.getByText('1 campagne pour « colis »').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.c-row').nth(2).waitFor();
  await page.keyboard.press('?');
  await page.getByLabel('Raccourcis d’une seule touche').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  expect(await current()).toBe('c3');
  await page.close();
});

test('another view has another title and takes the focus; on a narrow screen a chosen campaign takes it', async () => {
  const { page } = await openConsole(browser, server.address, modes['360 px']);
  await page.getByRole('link', { name: 'Tableau de bord' }).click();
  await page.getByRole('heading', { name: 'Tableau de bord' }).waitFor();
  expect(await page.title()).toBe('Tableau de bord · Vigie, console');
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
  await page.getByRole('link', { name: 'File', exact: true }).click();
  await page.locator('[data-campaign=c1]').click();
  await page.locator('.c-campaign h2').waitFor();
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Votre boîte de messagerie est pleine');
  expect(await page.title()).toContain('Votre boîte de messagerie est pleine');
  await page.close();
});

test('the whole console speaks English too', async () => {
  const { page } = await openConsole(browser, `${server.address}#/campaigns/c1`, { locale: 'en-GB' });
  await page.getByRole('heading', { name: 'Queue of campaigns' }).waitFor();
  await page.getByText('Why this priority').waitFor();
  await page.getByText('This message poses as the academy').waitFor();
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
  await page.getByRole('button', { name: 'Français' }).click();
  await page.getByRole('heading', { name: 'File des campagnes' }).waitFor();
  await page.close();
});
