import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { ground } from '../ground/ground.ts';
import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { deliver } from '../ground/maildirs.ts';
import { marie } from '../ground/people.ts';
import { webmails } from '../ground/webmails.ts';
import { type BuiltExtension, builtExtension } from './built-extension.ts';
import { lookalike } from './mails.ts';
import { type ReportServer, startReportServer } from './report-server.ts';

const { front, maildirs, guests } = ground();
const [roundcube] = webmails;

let extension: BuiltExtension;
beforeAll(async () => {
  // A minute between two attempts lasts a second here.
  extension = await builtExtension({}, 1000);
  await deliver(maildirs, marie, lookalike);
});
afterAll(() => extension.stop());

describe.for(browsers)('%s', ([name, start]) => {
  let browser: Browser;
  let server: ReportServer | undefined;
  let page: Page;
  beforeAll(async () => {
    browser = await start({ extension: extension.folderFor(name), front });
    if (!roundcube) throw new Error('There is a Roundcube');
    page = await browser.open(roundcube.url);
    await roundcube.logIn(page, marie);
    await roundcube.openMessage(page, 'Votre messagerie sera fermee');
  });
  afterAll(async () => {
    await browser.stop();
    await server?.stop();
  });

  test('a report that meets no server, and then one in trouble, arrives once it is well: the same, byte for byte', async () => {
    await (await page.find('.v-banner .v-button--primary')).click();
    const report = await browser.tab('/report.html');
    await (await report.find('.v-button--primary')).click();
    await report.find('.v-notice');
    await report.close();

    server = await startReportServer(guests['vigie.ac-montpellier.fr']);
    server.answerWith(503);
    const { received } = server;
    await vi.waitUntil(() => received.length >= 2, { timeout: 30_000 });
    server.answerWith(202);
    const taken = await vi.waitUntil(() => received.find(({ status }) => status === 202), { timeout: 30_000 });
    expect(Buffer.from(taken.message).equals(lookalike)).toBe(true);
    expect(new Set(received.map((each) => each.report['id'])).size).toBe(1);
    const attempts = received.length;

    server.decide('phishing', 'Merci de votre vigilance.');
    const popup = await browser.open(`${browser.extensionOrigin}/popup.html`);
    await vi.waitFor(
      async () => {
        await popup.goTo(`${browser.extensionOrigin}/popup.html`);
        await (await popup.find('summary, button', { containing: 'Vos signalements' })).click();
        expect(await (await popup.find('body')).text()).toContain('Merci de votre vigilance.');
      },
      { timeout: 30_000, interval: 1000 },
    );
    await popup.close();
    expect(received).toHaveLength(attempts);
  });
});
