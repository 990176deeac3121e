import { join } from 'node:path';
import { chromium, type Browser as Puppet, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';

import { browserToShow } from '../../../scripts/demo/browsers.ts';
import { openBrowser } from '../../../scripts/demo/open-browser.ts';
import { addressesOf, readPlace } from '../../../scripts/demo/place.ts';
import { freePort, isListening } from '../ground/port.ts';
import { openWorkplace, type Workplace } from '../ground/workplace.ts';
import { type RunningCommand, runCommand } from './command.ts';

let workplace: Workplace;
let place: ReturnType<typeof readPlace>;
let options: readonly string[];
let start: RunningCommand;
let token: string;
beforeAll(async () => {
  workplace = await openWorkplace('demo');
  place = readPlace({ port: String(await threeFreePorts()), folder: workplace.folder });
  options = ['--port', String(place.ports.server), '--folder', place.folder];
  start = runCommand('start', ...options);
  token = (await start.says(/first account: token (?<token>\S+)[^]*Ctrl-C ends everything/u)).groups?.['token'] ?? '';
});
afterAll(() => workplace.stop());

async function threeFreePorts(): Promise<number> {
  for (;;) {
    const first = await freePort();
    const taken = await Promise.all([1, 2].map((more) => isListening(first + more)));
    if (!taken.includes(true)) return first;
  }
}

/** The console's own question, once somebody is logged in. */
async function campaigns(cookie: string): Promise<string> {
  const answer = await fetch(`${addressesOf(place).server}/api/console/campaigns`, { headers: { cookie } });
  return answer.text();
}

test('a second start finds that it runs already, and another in its place that its ports are taken', async () => {
  const second = runCommand('start', ...options);
  expect(await second.ended()).toBe(1);
  expect(second.said()).toBe(`Vigie runs already: ${addressesOf(place).server}/ (Ctrl-C in its terminal ends it)\n`);
  const folder = await workplace.makeFolder('other');
  const other = runCommand('start', '--port', String(place.ports.check), '--folder', folder);
  expect(await other.ended()).toBe(1);
  expect(other.said()).toBe(
    `Another program listens on port ${place.ports.check} of this machine: end it, or begin elsewhere: npm start -- --port 9025\n`,
  );
});

describe('npm run demo', () => {
  let demo: RunningCommand;
  let browser: Puppet;
  let cookie: string;
  beforeAll(async () => {
    demo = runCommand('demo', '--browser', 'chromium', '--headless', ...options);
    const { groups } = await demo.says(/Driven at (?<address>\S+)\n/u);
    browser = await chromium.connectOverCDP(groups?.['address'] ?? '');
  });
  afterAll(async () => {
    demo.kill();
    await demo.ended();
  });

  const webmail = (): Page => {
    const shown = browser
      .contexts()[0]
      ?.pages()
      .find((page) => page.url().startsWith(addressesOf(place).webmail));
    if (!shown) throw new Error('the webmail is shown first');
    return shown;
  };

  test('the token that was told makes the first account', async () => {
    const { server } = addressesOf(place);
    expect(await (await fetch(`${server}/`)).text()).toContain('<!doctype html>');
    const answer = await fetch(`${server}/api/console/setup`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server },
      body: JSON.stringify({ token, name: 'claire', password: 'cinq vaches bleues chantent fort' }),
    });
    expect(answer.status).toBe(200);
    cookie = answer.headers.get('set-cookie')?.split(';')[0] ?? '';
  });

  test('a message that is opened gets its banner, and what is reported arrives in the console', async () => {
    const page = webmail();
    await page.getByRole('button', { name: 'Ouvrir la boîte' }).click();
    await page.locator('#messagelist tr', { hasText: 'Assistance académique' }).locator('vigie-mark').waitFor();
    await page.getByRole('link', { name: 'Expiration de votre mot de passe' }).click();
    const message = page.frameLocator('#messagecontframe');
    // The banner lies in a closed shadow root, whose host alone can be seen, and which the keyboard reaches like anybody.
    await message.locator('#message-header').waitFor();
    await expect.poll(() => message.locator('body > :first-child').evaluate(({ id }) => id)).not.toBe('message-header');
    const report = page.context().waitForEvent('page', (tab) => tab.url().includes('/report.html'));
    await message.locator('h2.subject').click();
    for (const key of ['Shift+Tab', 'Shift+Tab', 'Shift+Tab', 'Enter']) await page.keyboard.press(key);
    await (await report).locator('.v-button--primary').click();
    await expect.poll(() => campaigns(cookie), { timeout: 30_000 }).toContain('Expiration de votre mot de passe');
  });

  test('the check page judges a saved message', async () => {
    const page = await webmail().context().newPage();
    await page.goto(addressesOf(place).check);
    await page.locator('input[type=file]').setInputFiles('demo/messages/01-expediteur-ressemblant.eml');
    await expect
      .poll(() => page.locator('body').innerText())
      .toMatch(/ressemble à un hameçonnage|looks like phishing/u);
    await page.close();
  });

  test('nothing of the Internet opens', async () => {
    const page = await webmail().context().newPage();
    await page.goto('http://messagerie-acces.example/wm/login.html');
    expect(await page.locator('h1').textContent()).toBe('Rien n’a été ouvert');
    await expect(page.goto('https://messagerie-acces.example/')).rejects.toThrow('ERR_EMPTY_RESPONSE');
    await page.close();
  });
});

test('Firefox shows the same, and reaches nothing else', async () => {
  const firefox = browserToShow('firefox', true);
  const opened = await openBrowser(firefox, {
    place,
    extension: join(place.folder, 'built/firefox'),
    address: addressesOf(place).webmail,
    isHeadless: true,
  });
  onTestFinished(async () => {
    opened.close();
    await opened.closed;
  });
  const [page] = await opened.puppet.pages();
  if (!page) throw new Error('the webmail is shown first');
  await page.locator('button').click();
  await page.locator('#messagelist tr.message a').click();
  const frame = await page.waitForFrame((each) => each.url().includes('_action=preview'));
  // Whatever stands before the header is none of the webmail's.
  await frame.waitForSelector('#message-header:not(:first-child)');
  await page.goto('http://messagerie-acces.example/');
  expect(await page.$eval('h1', ({ textContent }) => textContent)).toBe('Rien n’a été ouvert');
});

test('Ctrl-C ends everything', async () => {
  start.interrupt();
  await start.ended();
  await expect
    .poll(() => Promise.all(Object.values(place.ports).map((port) => isListening(port))))
    .toEqual([false, false, false]);
});
