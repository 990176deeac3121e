import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ground } from '../ground/ground.ts';
import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { deliver } from '../ground/maildirs.ts';
import { marie } from '../ground/people.ts';
import { webmails } from '../ground/webmails.ts';
import { type BuiltExtension, builtExtension } from './built-extension.ts';

const { front, maildirs } = ground();
const [roundcube] = webmails;

let extension: BuiltExtension;
beforeAll(async () => {
  extension = await builtExtension();
  const sample = await readFile(join(import.meta.dirname, '../../../samples/19-code-qr.eml'), 'latin1');
  const withSubject = sample.replace(/^Subject:.*$/mu, 'Subject: Image avec un code').replaceAll(/\r?\n/gu, '\r\n');
  await deliver(maildirs, marie, Buffer.from(withSubject, 'latin1'));
});
afterAll(() => extension.stop());

describe.for(browsers)('%s', ([name, start]) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await start({ extension: extension.folderFor(name), front });
    if (!roundcube) throw new Error('There is a Roundcube');
    page = await browser.open(roundcube.url);
    await roundcube.logIn(page, marie);
    await roundcube.openMessage(page, 'Image avec un code');
  });
  afterAll(() => browser.stop());

  test('a QR code in a picture is read in the background, from the extension’s own files, and judged as a link', async () => {
    await (await page.find('.v-banner [aria-expanded="false"]')).click();
    expect(await (await page.find('.v-banner')).text()).toMatch(/QR/u);
    expect(browser.strayRequests).toEqual([]);
  });
});
