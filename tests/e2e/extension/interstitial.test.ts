import { createServer, type Server } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ground } from '../ground/ground.ts';
import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { deliver } from '../ground/maildirs.ts';
import { marie } from '../ground/people.ts';
import { webmails } from '../ground/webmails.ts';
import { type BuiltExtension, builtExtension } from './built-extension.ts';
import { lookalike } from './mails.ts';

const { front, maildirs, guests } = ground();
const [roundcube] = webmails;

let extension: BuiltExtension;
/** The site that the mail's link leads to, and who asked for it. */
let site: Server;
const visits: string[] = [];
beforeAll(async () => {
  extension = await builtExtension();
  site = createServer((asked, answer) => {
    visits.push(asked.url ?? '');
    answer.writeHead(200, { 'content-type': 'text/html' }).end('<h1 id="site">Log in</h1>');
  });
  await new Promise<void>((resolve) => site.listen(guests['webmail.ac-montpe11ier.fr'], '127.0.0.1', resolve));
  await deliver(maildirs, marie, lookalike);
});
afterAll(async () => {
  site.closeAllConnections();
  site.close();
  await extension.stop();
});

describe.for(browsers)('%s', ([name, start]) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await start({ extension: extension.folderFor(name), front });
    if (!roundcube) throw new Error('There is a Roundcube');
    page = await browser.open(roundcube.url);
    await roundcube.logIn(page, marie);
    await roundcube.openMessage(page, 'Votre messagerie sera fermee');
    await page.find('[aria-description]');
    visits.length = 0;
  });
  afterAll(() => browser.stop());

  test('the default button has the focus, goes back, and nothing was asked of the site', async () => {
    await (await page.find('[aria-description]')).click();
    const warning = await browser.tab('/warning.html');
    await warning.find('.v-button--primary:focus');
    // The page goes while its key is still down.
    await warning.press('Enter').catch(() => undefined);
    await expect.poll(() => warning.evaluate(() => true, undefined).catch(() => false)).toBe(false);
    expect(visits).toEqual([]);
  });

  test('“Continuer” leads to this very address, in the same tab; the next press goes there at once', async () => {
    await (await page.find('[aria-description]')).click();
    const warning = await browser.tab('/warning.html');
    await (await warning.find('summary')).click();
    await (await warning.find('.v-disclosure__inside button')).click();
    await warning.find('#site');
    expect(visits.filter((path) => path !== '/favicon.ico')).toEqual(['/login?id=1']);
    await warning.close();

    await (await page.find('[aria-description]')).click();
    const visited = await browser.tab('/login?id=1');
    await visited.find('#site');
    await visited.close();
  });

  test('an interstitial whose id was used says that it is over', async () => {
    const gone = await browser.open(`${browser.extensionOrigin}/warning.html?warning=${'0'.repeat(32)}`);
    expect(await (await gone.find('main')).text()).not.toContain('ac-montpe11ier');
    await gone.close();
  });
});
