/// <reference lib="dom" />
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { type BuiltExtension, builtExtension } from '../extension/built-extension.ts';
import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { ground } from '../ground/ground.ts';
import { jean } from '../ground/people.ts';
import { webmails } from '../ground/webmails.ts';
import { type Sites, startSites } from './sites.ts';
import { readStorages } from './storages.ts';

const { front, guests } = ground();
const [roundcube] = webmails;
const foreign = 'https://connexion.example';
const question = '.v-dialog[open]';

const sevenDigits = v.pipe(v.string(), v.regex(/^[0-9a-f]{7}$/u));
const allThatIsKept = v.strictObject({
  allowed: v.literal(true),
  salt: v.pipe(v.string(), v.regex(/^[A-Za-z0-9+/]{43}=$/u)),
  mailbox: sevenDigits,
  fingerprints: v.record(
    sevenDigits,
    v.strictObject({ version: v.literal(1), iterations: v.literal(600_000), value: sevenDigits }),
  ),
});
const optionsOf = ({ extensionOrigin }: Browser): string => `${extensionOrigin}/options.html`;

let sites: Sites;
beforeAll(async () => {
  const { 'webmail.ac-montpe11ier.fr': lookalike, 'connexion.example': one, 'forum-profs.example': other } = guests;
  sites = await startSites({
    'webmail.ac-montpe11ier.fr': lookalike,
    'connexion.example': one,
    'forum-profs.example': other,
  });
});
afterAll(() => sites.stop());

describe.for(browsers)('%s', ([name, start]) => {
  let extension: BuiltExtension;
  let browser: Browser;
  let options: Page;
  let page: Page;
  beforeAll(async () => {
    // Chromium asks a person in a window that no test can reach; there the guard comes with the extension, as an organisation may build it.
    extension = await builtExtension({ report: {}, ...(name === 'Chromium' && { pageGuard: 'granted' }) });
    browser = await start({ extension: extension.folderFor(name), front });
    options = await browser.open(optionsOf(browser));
  });
  afterAll(async () => {
    await browser.stop();
    await extension.stop();
  });

  const goTo = async (url: string): Promise<void> => {
    page ??= await browser.open('about:blank');
    await page.goTo(url);
  };
  const enter = async (password: string): Promise<void> => (await page.find('#p')).type(password);
  const toSite = (path: string) => sites.sent.filter((each) => each.path === path);
  const bodies = (): readonly string[] =>
    toSite('/in').map(({ body }) => new URLSearchParams(body).get('password') ?? '');

  test('the guard is granted, the alarm consented to', async () => {
    if (name === 'Firefox') await (await options.find('button', { containing: 'Activer Être arrêté' })).click();
    await options.find('.p-check', { containing: 'Active' });
    await (await options.find('button', { containing: 'Oui, me prévenir' })).click();
    const state = await options.find('.p-check', { containing: 'prochaine connexion' });
    expect(await state.attribute('role')).toBe('status');
  });

  test('the real log-in is left alone, and its password is known from then on', async () => {
    if (!roundcube) throw new Error('There is a Roundcube');
    await goTo(roundcube.url);
    await roundcube.logIn(page, jean);
    await expect
      .poll(
        async () => {
          await options.goTo(optionsOf(browser));
          await options.find('button', { containing: 'effacer l’empreinte' });
          return (await options.findAll('.p-check')).length === 0 ? '' : (await options.find('main')).text();
        },
        { timeout: 20_000 },
      )
      .not.toContain('prochaine connexion');
  });

  test.for(['/bank', '/forum'])('another password goes to %s as if Vigie were not there', async (path) => {
    await goTo(`https://forum-profs.example${path}`);
    await enter('un tout autre mot de passe');
    await page.press('Enter');
    await page.find('#site');
    expect(bodies().at(-1)).toBe('un tout autre mot de passe');
    expect(await page.findAll('vigie-question, vigie-word')).toEqual([]);
  });

  test('a clone of the academy’s log-in is stopped before anything is typed, until the person says otherwise', async () => {
    await goTo(`${foreign}/clone`);
    await page.evaluate(() => document.querySelector<HTMLInputElement>('#p')?.focus(), undefined);
    const warning = await browser.tab('/warning.html');
    const said = await warning.find('main', { containing: 'webmail.ac-montpellier.fr' });
    expect(await said.text()).toContain('Quitter cette page');
    const before = toSite('/post.php').length;
    await (await warning.find('summary')).click();
    await (await warning.find('.v-disclosure__inside button')).click();
    await page.find('#p');
    await enter('x');
    await page.press('Enter');
    await page.find('#site');
    expect(toSite('/post.php')).toHaveLength(before + 1);
  });

  test('a kit that hides its form in a closed shadow root is stopped too', async () => {
    await goTo('https://forum-profs.example/closed');
    await page.evaluate(() => (window as unknown as { readonly enter: () => void }).enter(), undefined);
    const warning = await browser.tab('/warning.html');
    const said = await warning.find('main', { containing: 'Académie de Montpellier' });
    expect(await said.text()).toContain('Quitter cette page');
  });

  test('a tab on its way to a lookalike is stopped before the page is seen', async () => {
    await goTo('https://forum-profs.example/bank');
    await page.evaluate(() => void setTimeout(() => location.assign('https://webmail.ac-montpe11ier.fr/')), undefined);
    const warning = await browser.tab('/warning.html');
    const said = await warning.find('main', { containing: 'ac-montpe11ier.fr' });
    expect(await said.text()).toContain('Quitter cette page');
  });

  test('the mailbox’s password typed elsewhere is stopped before the request leaves', async () => {
    await goTo('https://forum-profs.example/forum');
    const before = sites.sent.length;
    await enter(jean.password);
    await page.press('Enter');
    expect(await (await page.find(question)).text()).toContain('Rien n’a encore été envoyé');
    expect(sites.sent).toHaveLength(before);
    await page.press('Escape');
    await expect.poll(() => page.findAll(question)).toEqual([]);
    expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('#p')?.value, undefined)).toBe('');
    expect(sites.sent).toHaveLength(before);

    await enter(jean.password);
    await (await page.find('button')).click();
    await (await page.find(`${question} .v-button--plain`)).click();
    await page.find('#site');
    expect(bodies().at(-1)).toBe(jean.password);
  });

  test('a log-in by script cannot be held: where the page stays the question comes at once', async () => {
    await goTo(`${foreign}/fetch`);
    await enter(jean.password);
    await (await page.find('#go')).click();
    expect(await (await page.find(question)).text()).toContain('il est peut-être parti');
    await page.press('Escape');
  });

  test('and where the page is left, beside it', async () => {
    await goTo(`${foreign}/script`);
    await enter(jean.password);
    await (await page.find('#go')).click();
    const alarm = await browser.tab('/warning.html');
    const title = await alarm.find('h1');
    expect(await title.text()).toContain('vient sans doute de partir');
    await alarm.close();
  });

  test('no storage holds the password, and the disk neither its length nor the address', async () => {
    const { disk, memory } = await readStorages(options);
    const all = JSON.stringify({ disk, memory });
    const reuse = Object.entries(disk).find(([key]) => key.includes('"reuse"'))?.[1];
    expect(v.safeParse(allThatIsKept, reuse).issues).toBeUndefined();
    expect(all).not.toContain(jean.password);
    expect(JSON.stringify(disk)).not.toContain(jean.address);
    // Nor is it kept where nothing was to be said; and nothing of ours failed on the way.
    expect(all).not.toContain('/bank');
    expect(memory['session']).not.toHaveProperty('faults');
  });

  test('what was learned is erased with one press', async () => {
    await options.goTo(optionsOf(browser));
    await (await options.find('button', { containing: 'effacer l’empreinte' })).click();
    await options.find('button', { containing: 'Oui, me prévenir' });
    const { disk } = await readStorages(options);
    expect(Object.keys(disk).filter((key) => key.includes('"reuse"'))).toEqual([]);
  });

  test('nothing asked anyone outside', () => {
    expect(browser.strayRequests).toEqual([]);
  });
});
