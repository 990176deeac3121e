/// <reference lib="dom" />
import * as v from 'valibot';
import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';

import { type BuiltExtension, builtExtension } from '../extension/built-extension.ts';
import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { axeOf } from '../ground/axe.ts';
import { ground } from '../ground/ground.ts';
import { jean } from '../ground/people.ts';
import type { Webmail } from '../ground/webmail.ts';
import { webmails } from '../ground/webmails.ts';
import { type Sites, startSites } from './sites.ts';
import { comparisons, guardsOf, letHourPass, readStorages } from './storages.ts';

const { front, guests } = ground();
const [elastic] = webmails;
if (!elastic) throw new Error('There is a Roundcube');
const roundcube: Webmail = elastic;
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
  sites = await startSites(guests);
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

  // Each test, and each second attempt, finds a browser in which nobody has said “Continuer”.
  beforeEach(() => letHourPass(options));

  const goTo = async (url: string): Promise<void> => {
    page ??= await browser.open('about:blank');
    await page.goTo(url);
  };
  const enter = async (password: string): Promise<void> => (await page.find('#p')).type(password);
  const toSite = (path: string) => sites.sent.filter((each) => each.path === path);
  const bodies = (): readonly string[] =>
    toSite('/in').map(({ body }) => new URLSearchParams(body).get('password') ?? '');

  test('the guard is granted, the alarm consented to', async () => {
    await (await options.find('input[maxlength="24"]')).type('girafe');
    await (await options.find('button', { containing: 'Enregistrer ce repère' })).click();
    await options.find('.p-head .v-mark', { containing: 'girafe' });
    if (name === 'Firefox') await (await options.find('button', { containing: 'Activer Être arrêté' })).click();
    await options.find('.p-check', { containing: 'Active' });
    await (await options.find('button', { containing: 'Oui, me prévenir' })).click();
    const state = await options.find('.p-check', { containing: 'prochaine connexion' });
    expect(await state.attribute('role')).toBe('status');
  });

  test('the real log-in is left alone, and its password is known from then on', async () => {
    await goTo(roundcube.url);
    await roundcube.logIn(page, jean);
    await expect.poll(() => guardsOf(options), { timeout: 20_000 }).toMatchObject({ reuse: { learned: true } });
  });

  test.for(['/bank', '/forum'])('another password goes to %s as if Vigie were not there', async (path) => {
    const before = (await comparisons(options)).length;
    await goTo(`https://forum-profs.example${path}`);
    await enter('un tout autre mot de passe');
    await page.press('Enter');
    await page.find('#site');
    expect(bodies().at(-1)).toBe('un tout autre mot de passe');
    // It was compared, and let go.
    expect(await comparisons(options)).toHaveLength(before + 1);
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

  test('and one that writes its form into a frame without an address', async () => {
    await goTo(`${foreign}/framed`);
    await (await page.find('#p')).click();
    const warning = await browser.tab('/warning.html');
    const said = await warning.find('main', { containing: 'se dit la messagerie' });
    expect(await said.text()).toContain('Quitter cette page');
  });

  test('a page that is only suspicious gets a word beside the field', async () => {
    await goTo(`${foreign}/suspicious`);
    await (await page.find('#p')).click();
    const word = await page.find('.v-tip', { containing: 'Prudence' });
    expect(await word.text()).toContain('se présente comme');
    await page.press('a');
    expect(await page.findAll('.v-tip')).toHaveLength(1);
    await (await page.find('[name=user]')).click();
    await expect.poll(() => page.findAll('.v-tip')).toEqual([]);
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
    const asked = await (await page.find(question)).text();
    expect(asked).toContain('Rien n’a encore été envoyé');
    expect(asked).toContain('girafe');
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

  test('in a frame without an address as well', async () => {
    await goTo(`${foreign}/framed-shop`);
    const before = sites.sent.length;
    await enter(jean.password);
    await page.press('Enter');
    expect(await (await page.find(question)).text()).toContain('Rien n’a encore été envoyé');
    await page.press('Escape');
    await expect.poll(() => page.findAll(question)).toEqual([]);
    expect(sites.sent).toHaveLength(before);
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
    onTestFinished(() => alarm.close());
    const said = await alarm.find('main', { containing: 'vient sans doute de partir' });
    expect(await said.text()).toContain('connexion.example');
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

  test('where the organisation’s password is changed the guide stands beside the new one, and axe finds nothing wrong with it', async () => {
    await goTo('https://vigie.ac-montpellier.fr/motdepasse');
    await enter('Bellegarde34');
    const guide = await page.find('.v-guide', { containing: 'Évitez votre nom' });
    expect(await guide.text()).toContain('Facile à deviner');
    const field = await page.find('#p');
    const [rule, id = ''] = (await field.attribute('aria-describedby'))?.split(' ') ?? [];
    expect(rule).toBe('rule');
    await expect.poll(async () => (await page.find(`#${id}`)).attribute('aria-label')).toMatch(/^Facile à deviner/u);
    await page.find('[role=status][aria-live=polite]', { containing: 'Facile à deviner' });
    const { violations, visited } = await axeOf(page, 'vigie-guide');
    expect(visited).toMatch(/"#vigie-guide-\d+",/u);
    expect(violations).toEqual([]);

    await (await page.find('.v-guide button', { containing: 'Proposer une phrase' })).click();
    const proposed = await (await page.find('.v-proposal__text')).text();
    await (await page.find('.v-guide button', { containing: 'Utiliser' })).click();
    await page.find('.v-guide', { containing: 'Difficile à deviner' });
    const values = await page.evaluate(
      () => [...document.querySelectorAll('input')].map(({ value }) => value),
      undefined,
    );
    expect(values).toEqual(['Bellegarde', '', proposed, proposed]);
  });

  test('a stranger’s registration is left alone', async () => {
    await goTo('https://forum-profs.example/motdepasse');
    await enter('Bellegarde34');
    await page.press('Enter');
    await page.find('#site');
    expect(await page.findAll('vigie-guide')).toEqual([]);
  });

  test('in a webmail the guide knows whose mailbox is open, and stands there once', async () => {
    await goTo(roundcube.url);
    await page.find('#messagelist');
    await page.evaluate(() => {
      document.body.insertAdjacentHTML(
        'afterbegin',
        '<form><input type="password" id="p" name="_newpasswd"><input type="password" name="_confpasswd"></form>',
      );
    }, undefined);
    await enter('Martin34');
    await page.find('.v-guide', { containing: 'Évitez votre nom' });
    expect(await page.findAll('.v-guide')).toHaveLength(1);
  });

  test('on the check page a password can be tried, its words come late, and it stays there', async () => {
    const check = await browser.open(`${browser.extensionOrigin}/check.html`);
    await (await check.find('input[type=password]')).type('montpellier34');
    const guide = await check.find('.v-guide', { containing: 'Facile à deviner' });
    expect(await guide.text()).toContain('Évitez les mots de votre métier');
    await (await check.find('button[aria-pressed=false]', { containing: 'Afficher' })).click();
    await check.find('input[type=text].v-input--beside');
    expect(JSON.stringify(await readStorages(check))).not.toContain('montpellier34');
    await check.close();
  });

  test('what was learned is erased with one press', async () => {
    options = await browser.open(optionsOf(browser));
    await (await options.find('button', { containing: 'effacer l’empreinte' })).click();
    await options.find('button', { containing: 'Oui, me prévenir' });
    const { disk } = await readStorages(options);
    expect(Object.keys(disk).filter((key) => key.includes('"reuse"'))).toEqual([]);
  });

  test.runIf(name === 'Firefox')('who takes the permission back is guarded no more', async () => {
    await (await options.find('button', { containing: 'Arrêter Être arrêté' })).click();
    await options.find('button', { containing: 'Activer Être arrêté' });
    const clone = await browser.open(`${foreign}/suspicious`);
    await (await clone.find('#p')).click();
    await clone.press('a');
    await clone.press('Tab');
    expect(await guardsOf(options)).toMatchObject({ pages: 'off' });
    expect(await clone.findAll('vigie-word')).toEqual([]);
  });

  test('nothing asked anyone outside', () => {
    expect(browser.strayRequests).toEqual([]);
  });
});
