import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';

import { type BuiltExtension, builtExtension } from '../extension/built-extension.ts';
import { ordinary } from '../extension/mails.ts';
import { ground } from '../ground/ground.ts';
import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { deliver } from '../ground/maildirs.ts';
import { jean, marie } from '../ground/people.ts';
import { type SentMail, sentMails } from '../ground/smtp-sink.ts';
import { webmails } from '../ground/webmails.ts';

const { front, maildirs, sent } = ground();
const slip = jean.address.replace('montpellier', 'montpelier');
const question = '.v-dialog[open]';
const sendButton = 'button.send, a.button.send, [ng-click="editor.send()"]';

let extension: BuiltExtension;
beforeAll(async () => {
  extension = await builtExtension({ report: {} });
  // SOGo shows no list of an empty mailbox.
  await deliver(maildirs, marie, ordinary);
});
afterAll(() => extension.stop());

/** Waits until a mail with this in it was handed over, and gives it. */
const mailWith = (text: string): Promise<SentMail> =>
  vi.waitUntil(
    async () => (await sentMails(sent)).find(({ source }) => Buffer.from(source).toString('latin1').includes(text)),
    { timeout: 30_000, interval: 200 },
  );
const isSent = async (text: string): Promise<boolean> =>
  (await sentMails(sent)).some(({ source }) => Buffer.from(source).toString('latin1').includes(text));

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
    });
    beforeEach(() => page.goTo(webmail.url));
    afterAll(() => page.close());
    // Another one at each attempt: what the first one sent is not the second's.
    const subjectOf = (what: string): string => `${what} ${name} ${webmail.name} ${randomUUID().slice(0, 8)}`;
    const press = async (selector: string): Promise<void> => (await page.find(selector)).click();

    test('a slip in an address is told beside the field, corrected in one click, and delivered to whom was meant', async () => {
      const subject = subjectOf('Corrige');
      await webmail.write(page, { to: slip, subject, text: 'Bonjour Jean, à demain.' });
      expect(await (await page.find('.v-compose-note')).text()).toContain(jean.address);
      await press('.v-compose-note button');
      await vi.waitUntil(async () => (await page.findAll('.v-compose-note')).length === 0, { timeout: 15_000 });
      await press(sendButton);
      expect((await mailWith(subject)).to).toEqual([jean.address]);
    });

    test('sent in haste, it is asked about first, and corrected by the answer', async () => {
      const subject = subjectOf('Hate');
      await webmail.write(page, { to: slip, subject, text: 'Bonjour Jean.' });
      await press(sendButton);
      expect(await (await page.find(question)).text()).toContain(slip);
      expect(await isSent(subject)).toBe(false);
      await press(`${question} .v-button--primary`);
      expect((await mailWith(subject)).to).toEqual([jean.address]);
    });

    test('a NUMEN to somebody outside is asked about: back, and then sent all the same', async () => {
      const subject = subjectOf('Numen');
      await webmail.write(page, { to: 'quelquun@example.org', subject, text: 'Mon NUMEN est 11E9501234ABC.' });
      await press(sendButton);
      expect(await (await page.find(question)).text()).toContain('NUMEN');
      await press(`${question} .v-button--primary`);
      await vi.waitUntil(async () => (await page.findAll(question)).length === 0);
      expect(await isSent(subject)).toBe(false);
      await press(sendButton);
      await press(`${question} .v-button--plain`);
      expect((await mailWith(subject)).to).toEqual(['quelquun@example.org']);
    });

    test('an ordinary mail costs not one click more', async () => {
      const subject = subjectOf('Ordinaire');
      await webmail.write(page, { to: jean.address, subject, text: 'Le conseil de classe est à 17 h.' });
      await press(sendButton);
      expect((await mailWith(subject)).to).toEqual([jean.address]);
      expect(await page.findAll('vigie-question')).toHaveLength(0);
    });
  });

  test('nothing left for anybody but the webmails', () => {
    expect(browser.strayRequests).toEqual([]);
  });
});
