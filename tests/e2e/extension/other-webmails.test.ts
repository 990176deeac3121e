/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { ground } from '../ground/ground.ts';
import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { cunning } from '../webmail/cunning-mail.ts';
import { convergencePage } from '../webmail/pages/convergence.ts';
import type { WebmailPage } from '../webmail/pages/page.ts';
import { type Pages, servePages } from '../webmail/pages/serve.ts';
import { zimbraMessage } from '../webmail/pages/zimbra-classic.ts';
import { modernMessage } from '../webmail/pages/zimbra-modern.ts';
import { type BuiltExtension, builtExtension } from './built-extension.ts';
import { type ReportServer, startReportServer } from './report-server.ts';

// The whole extension on pages in place of the webmails that academies have and tests cannot start.
const pages: readonly WebmailPage[] = [convergencePage, zimbraMessage, modernMessage];
const reportHost = 'vigie.ac-montpellier.fr';
const { guests } = ground();

let extension: BuiltExtension;
let server: ReportServer;
let served: Pages;
beforeAll(async () => {
  server = await startReportServer(guests[reportHost]);
  served = await servePages(pages, { [reportHost]: `http://127.0.0.1:${guests[reportHost]}` });
  const webmails = pages.map(({ id, host }) => ({ kind: id.split('-', 1)[0], url: `https://${host}/` }));
  extension = await builtExtension({ webmails });
});
afterAll(async () => {
  await served.stop();
  await server.stop();
  await extension.stop();
});

describe.for(browsers)('%s', ([name, start]) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start({ extension: extension.folderFor(name), front: served.front });
  });
  afterAll(() => browser.stop());

  describe.for(pages)('$id', (webmail) => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.open(`https://${webmail.host}${webmail.path}`);
    });
    afterAll(() => page.close());

    test('a mail from a lookalike gets a banner with its reason, and its link leads nowhere by itself', async () => {
      expect(await (await page.find('.v-banner--danger')).text()).toContain('ac-montpe11ier.fr');
      const link = await page.find('[aria-description*="ac-montpe11ier.fr"]');
      expect(await link.attribute('href')).toBeNull();
    });

    test('what Convergence gives leaves nothing unread; others bring no word of the border', async () => {
      await (await page.find('button', { containing: 'Pourquoi' })).click();
      const more = await (await page.find('.v-banner__more')).text();
      expect(more.includes('Ce qui n’a pas été vérifié')).toBe(webmail !== convergencePage);
    });

    test('the report brings all that the webmail gives, from whose mailbox it is', async () => {
      const before = server.received.length;
      await (await page.find('.v-banner .v-button--primary')).click();
      const form = await browser.tab('/report.html');
      await (await form.find('.v-button--primary')).click();
      const { message, report } = await vi.waitUntil(() => server.received[before], { timeout: 15_000 });
      expect(report).toMatchObject({
        completeness: webmail.gives,
        reporter: 'marie.dupont@ac-montpellier.fr',
        webmail: webmail.id,
      });
      if (webmail.gives === 'raw') expect(Buffer.from(message).equals(cunning)).toBe(true);
      else {
        const source = Buffer.from(message).toString();
        expect(source).toMatch(/^Return-path: [^]*\r\nX-Vigie-Reconstructed: rebuilt\r\n/u);
        expect(source).toContain(Buffer.from('%PDF-1.7').toString('base64'));
      }
      await form.close();
    });
  });

  test('a slip in an address is asked about before Convergence sends, and corrected by the answer', async () => {
    const page = await browser.open(`https://${convergencePage.host}${convergencePage.path}`);
    await (await page.find('.dijitButtonText', { containing: 'Envoyer' })).click();
    const question = await page.find('.v-dialog[open]');
    expect(await question.text()).toContain('claire@ac-montpelier.fr');
    await (await page.find('.v-dialog[open] .v-button--primary')).click();
    const written = (): Promise<readonly string[]> =>
      page.evaluate(
        () => [...document.querySelectorAll<HTMLInputElement>('.dijitInputInner')].map(({ value }) => value),
        undefined,
      );
    await vi.waitUntil(async () => (await written()).some((value) => value.includes('claire@ac-montpellier.fr')));
    expect((await written()).join()).not.toContain('montpelier');
    await page.close();
  });

  test('nothing left for anybody but the webmails and the report server', () => {
    expect(browser.strayRequests).toEqual([]);
  });
});
