import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { ground } from '../ground/ground.ts';
import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { deliver } from '../ground/maildirs.ts';
import { marie } from '../ground/people.ts';
import { webmails } from '../ground/webmails.ts';
import { type BuiltExtension, builtExtension } from './built-extension.ts';
import { lookalike, ordinary } from './mails.ts';
import { type ReportServer, startReportServer } from './report-server.ts';

const { front, maildirs, guests } = ground();

let extension: BuiltExtension;
let server: ReportServer;
beforeAll(async () => {
  extension = await builtExtension();
  server = await startReportServer(guests['vigie.ac-montpellier.fr']);
  await deliver(maildirs, marie, ordinary);
  await deliver(maildirs, marie, lookalike);
});
afterAll(async () => {
  await server.stop();
  await extension.stop();
});

describe.for(browsers)('%s', ([name, start]) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start({ extension: extension.folderFor(name), front });
  });
  afterAll(() => browser.stop());

  describe.for(webmails)('$name', (webmail) => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.open(webmail.url);
      await webmail.logIn(page, marie);
      await webmail.openMessage(page, 'Votre messagerie sera fermee');
    });
    afterAll(() => page.close());

    test('a mail from a lookalike gets a banner with its reason', async () => {
      const banner = await page.find('.v-banner--danger');
      expect(await banner.text()).toContain('ac-montpe11ier.fr');
    });

    // SOGo's list shows no addresses.
    test.runIf(webmail.name.startsWith('Roundcube'))(
      'a sender who looks like another is marked in the list',
      async () => {
        const mark = await page.find('#messagelist vigie-mark', { hidden: true });
        expect(await mark.attribute('aria-label')).toContain('ac-montpe11ier.fr');
      },
    );

    test('the link is marked, and leads nowhere by itself', async () => {
      await page.find('vigie-mark[aria-label*="désactivé"]', { hidden: true });
      const [link] = await page.findAll('[aria-description]');
      expect(await link?.attribute('href')).toBeNull();
      expect(await link?.attribute('aria-description')).toContain('ac-montpe11ier.fr');
      expect(await page.findAll('vigie-mark[aria-label*="désactivé"]')).toHaveLength(1);
    });

    test('a press on it opens the interstitial', async () => {
      await (await page.find('[aria-description]')).click();
      const warning = await browser.tab('/warning.html');
      expect(await (await warning.find('main .v-destination')).text()).toContain('ac-montpe11ier.fr');
      await warning.close();
    });

    test('the report brings the source byte for byte', async () => {
      const before = server.received.length;
      await (await page.find('.v-banner .v-button--primary')).click();
      const report = await browser.tab('/report.html');
      await (await report.find('.v-button--primary')).click();
      const received = await vi.waitUntil(() => server.received[before], { timeout: 15_000 });
      expect(Buffer.from(received.message).equals(lookalike)).toBe(true);
      expect(received.report).toMatchObject({ channel: 'extension', completeness: 'raw', reporter: marie.address });
      await report.close();
    });

    test('an ordinary mail gets none', async () => {
      await webmail.openMessage(page, 'Conseil de classe');
      await vi.waitFor(async () => expect(await page.findAll('.v-banner')).toHaveLength(0), { timeout: 10_000 });
    });
  });

  test('nothing left for anybody but the webmails and the report server', () => {
    expect(browser.strayRequests).toEqual([]);
  });
});
