/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { pageNames } from '../../extension/page-names.ts';
import { type BuiltExtension, builtExtension } from './extension/built-extension.ts';
import { ground } from './ground/ground.ts';
import type { Browser, Page } from './ground/browser.ts';
import { browsers } from './ground/browsers.ts';
import { type Chromium, startChromium } from './ground/chromium.ts';

const { front } = ground();

let extension: BuiltExtension;
let axe: string;
beforeAll(async () => {
  extension = await builtExtension();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
});
afterAll(() => extension.stop());

/** What each page says when it is opened by itself, with nothing in its address. */
const titles: readonly (readonly [page: string, title: string])[] = [
  [pageNames.popup, 'Vigie'],
  [pageNames.options, 'Réglages'],
  [pageNames.check, 'Vérifier un message ou un lien'],
  [pageNames.diagnostics, 'Diagnostic'],
  [pageNames.welcome, 'Vigie veille sur votre messagerie'],
  [pageNames.warning, 'Cet avertissement n’est plus valable'],
  [pageNames.report, 'Ce signalement n’est plus là'],
  [pageNames.signedOut, 'Votre session est fermée'],
];

describe.for(browsers)('%s', ([name, start]) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start({ extension: extension.folderFor(name), front });
  });
  afterAll(() => browser.stop());

  const open = (page: string): Promise<Page> => browser.open(`${browser.extensionOrigin}/${page}`);

  test.for(titles)('%s opens as “%s”, in French, styled, under its strict policy', async ([path, title]) => {
    const page = await open(path);
    await page.find('h1', { containing: title });
    // The second question is answered too: no page is left waiting.
    await page.find('main');
    const found = await page.evaluate(() => {
      const inline = [...document.querySelectorAll('style, script:not([src])')].length;
      const { fontFamily } = getComputedStyle(document.body);
      return { lang: document.documentElement.lang, title: document.title, inline, fontFamily };
    }, undefined);
    expect(found).toMatchObject({ lang: 'fr', inline: 0 });
    expect(found.title).toMatch(/ – Vigie$/u);
    expect(found.fontFamily).toContain('system-ui');
    await page.close();
  });

  test('a link that is pasted is judged by the background, and shown with its letters', async () => {
    const page = await open(pageNames.check);
    await (await page.find('input[type=text]')).type('https://webmail.ac-montpelier.fr/login');
    await page.press('Enter');
    await page.find('.v-card', { containing: 'ac-montpelier.fr' });
    expect(await page.findAll('.v-letters__run--differs')).toHaveLength(1);
    await page.close();
  });

  test('a mark that is chosen stands on every page afterwards', async () => {
    const options = await open(pageNames.options);
    await (await options.find('input[maxlength="24"]')).type('girafe');
    await (await options.find('button', { containing: 'Enregistrer ce repère' })).click();
    await options.find('.p-head .v-mark', { containing: 'girafe' });
    await options.close();
    const diagnostics = await open(pageNames.diagnostics);
    const mark = await diagnostics.find('.p-head .v-mark');
    expect(await mark.text()).toContain('girafe');
    await diagnostics.close();
  });

  test('nothing asked anyone outside', () => {
    expect(browser.strayRequests).toEqual([]);
  });
});

describe('as axe sees them', () => {
  let browser: Chromium;
  beforeAll(async () => {
    browser = await startChromium({ extension: extension.folderFor('Chromium'), front });
  });
  afterAll(() => browser.stop());

  test.for(titles)('%s has no violation', async ([path, title]) => {
    const page = await browser.context.newPage();
    await page.goto(`${browser.extensionOrigin}/${path}`);
    await page.getByRole('heading', { level: 1, name: title }).waitFor();
    // The page's policy lets no script of others in; the debugger may.
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate<AxeResults>('axe.run()');
    expect(passes.length).toBeGreaterThan(10);
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
    await page.close();
  });
});
