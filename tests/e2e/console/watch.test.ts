import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { buildConsole } from '../../../scripts/build/console.ts';
import { readOptions } from '../../../scripts/build/target.ts';
import { listServer, type ListServer } from '../../server/watch/list-server.ts';
import { openChromium, openConsole, violationsOf, type ConsolePage } from './console-page.ts';
import { startRealServer, type RealServer } from './real-server.ts';

let registry: ListServer;
let server: RealServer;
let browser: Browser;
let opened: ConsolePage;
let page: Page;
beforeAll(async () => {
  await buildConsole.build(readOptions({}));
  registry = await listServer((request, response) => {
    response.setHeader('Content-Type', request.url === '/2.txt' ? 'text/html' : 'text/plain');
    response.end('# de la veille\nmaison.fr\nwww.ac-montpel1ier.fr\n');
  });
  [server, browser] = await Promise.all([
    startRealServer({
      env: { VIGIE_WATCH_LISTS: `registre=http://${registry.host}/1.txt panne=http://${registry.host}/2.txt` },
    }),
    openChromium(),
  ]);
  opened = await openConsole(browser, `${server.address}/`, { viewport: { width: 360, height: 780 } });
  page = opened.page;
  await page.getByLabel('Jeton de premier démarrage').fill(server.token);
  await page.getByLabel('Identifiant').fill('claire.martin');
  await page.getByLabel('Mot de passe').fill(' correct cheval pile agrafe');
  await page.getByRole('button', { name: 'Créer le compte' }).click();
});
afterAll(async () => {
  await browser.close();
  await Promise.all([server.stop(), registry.stop()]);
});

const row = (host: string) => page.locator(`[data-candidate="${host}"]`);

test('a list is uploaded on a telephone: what imitates the academy is to be reviewed, the rest is forgotten', async () => {
  await page.getByRole('link', { name: 'Veille' }).click();
  await page.getByText('Rien à examiner').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.getByRole('link', { name: 'Listes' }).click();
  const text = 'lycee-jean-moulin.fr\nac-montpelier.fr\nac-montpellier.com\nwebmail-ac-montpellier.com\n';
  await page
    .getByLabel('Fichier')
    .setInputFiles({ name: 'noms.txt', mimeType: 'text/plain', buffer: Buffer.from(text) });
  await page.getByRole('button', { name: 'Lire cette liste' }).click();
  await page.getByText('4 noms lus, 3 ressemblants, dont 3 nouveaux.').waitFor();
  await page.getByRole('rowheader', { name: 'noms.txt' }).waitFor();
});

test('what is no list is refused, with the reason', async () => {
  const file = { name: 'page.html', mimeType: 'text/html', buffer: Buffer.from('<!doctype html><title>503</title>') };
  await page.getByLabel('Fichier').setInputFiles(file);
  await page.getByRole('button', { name: 'Lire cette liste' }).click();
  await page.getByText('C’est une page Web et non une liste').first().waitFor();
  expect(await page.getByRole('rowheader', { name: 'page.html' }).count()).toBe(0);
});

test('a list that the configuration names is read at a press, and scheduled; one that is broken says so', async () => {
  await page.getByRole('button', { name: 'Lire « registre » maintenant' }).click();
  await page.getByText('2 noms lus, 1 ressemblant, dont 1 nouveau.').waitFor();
  await page.getByLabel('Lire « registre » chaque jour').check();
  await page.getByRole('button', { name: 'Lire « panne » maintenant' }).click();
  await page.locator('.c-list-source').getByText('C’est une page Web').waitFor();
  expect(registry.asked).toEqual(['/1.txt', '/2.txt']);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test('by keys alone: the letters are seen one above the other, an imitation is confirmed, another name set aside', async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await row('ac-montpelier.fr').waitFor();
  await page.getByRole('heading', { name: 'Listes', exact: true }).click();
  await page.keyboard.press('j');
  await page.locator('.v-letters').waitFor();
  while ((await page.locator('.c-row[aria-current]').getAttribute('data-candidate')) !== 'ac-montpelier.fr') {
    await page.keyboard.press('j');
  }
  await page.locator('.v-letters__run--differs').first().waitFor();
  await page.keyboard.press('p');
  await page.getByText('une autre doit encore confirmer').waitFor();
  expect(await violationsOf(page)).toEqual([]);
  await page.keyboard.press('Enter');
  await page.locator('.c-bar').getByText('Imitation confirmée').waitFor();
  await page.locator('.c-campaign').getByText('Une deuxième personne est attendue').waitFor();
  await row('ac-montpelier.fr').waitFor({ state: 'detached' });
  await page.keyboard.press('j');
  await page.locator('.c-row[aria-current]').waitFor();
  await page.keyboard.press('l');
  await page.locator('.c-bar').getByText('Il ne reviendra plus à l’examen.').waitFor();
  await page.getByText('2 noms à examiner').waitFor();
});

test('u takes back what was decided last; s keeps a name in sight', async () => {
  await page.keyboard.press('u');
  await page.locator('.c-bar').getByText('Décision annulée').waitFor();
  await page.getByText('3 noms à examiner').waitFor();
  await page.locator('.c-decide__button--spam').waitFor();
  await page.keyboard.press('s');
  await page.locator('.c-bar').getByText('Gardé à l’œil').waitFor();
  await page.getByText('Imitations', { exact: true }).click();
  await row('ac-montpelier.fr').waitFor();
  expect(opened.errors.filter((each) => !each.includes('422'))).toEqual([]);
});
