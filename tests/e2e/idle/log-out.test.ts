/// <reference lib="dom" />
import { randomUUID } from 'node:crypto';
import { request } from 'node:https';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test, vi } from 'vitest';

import { type BuiltExtension, builtExtension } from '../extension/built-extension.ts';
import { ordinary } from '../extension/mails.ts';
import { ground } from '../ground/ground.ts';
import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { deliver, rawOf } from '../ground/maildirs.ts';
import { jean, marie } from '../ground/people.ts';
import { webmails } from '../ground/webmails.ts';
import type { Webmail } from '../ground/webmail.ts';
import { isSignedOut } from './signed-out.ts';

const { front, maildirs } = ground();

/** A minute of the policy lasts so long here: the warning comes after 6 s, the log-out after 12. */
const minute = 12_000;
const policy = { minutes: 1, warningSeconds: 30, mayDisable: true, sharedComputer: { minutes: 1, mayDisable: false } };
const warning = '[role="alertdialog"]';

let extension: BuiltExtension;
beforeAll(async () => {
  await deliver(maildirs, marie, ordinary);
  extension = await builtExtension({ idle: policy, report: {} }, minute);
});
afterAll(() => extension.stop());

const [elastic] = webmails;
const sogo = webmails.at(-1);
if (!elastic || !sogo) throw new Error('The ground has webmails');

describe.for(browsers)('%s', ([name, start]) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await start({ extension: extension.folderFor(name), front });
  });
  afterAll(() => browser.stop());

  const logIn = async (webmail: Webmail): Promise<void> => {
    page = await browser.open(webmail.url);
    await webmail.logIn(page, marie);
  };
  /** What a test left open is closed by itself, or it would be closed in the next one's hands; its tab goes even where that fails. */
  const leaveAlone = async (): Promise<void> => {
    try {
      await isSignedOut(page);
    } finally {
      await page.close();
    }
  };
  describe.for([elastic, sogo])('$name', (webmail) => {
    beforeEach(() => logIn(webmail));
    afterEach(leaveAlone);

    test('warns, stays when asked, warns again, and closes the session for good', async () => {
      const cookies = await browser.cookies(page.url());
      expect(isLogIn(await answerTo(page.url(), cookies))).toBe(false);
      const mailbox = page.url();
      await (await page.find(`${warning} button`, { seconds: 40 })).click();
      await vi.waitUntil(async () => (await page.findAll(warning)).length === 0, { timeout: 4000 });
      await page.find(warning, { seconds: 40 });
      expect(await isSignedOut(page)).toBe(true);
      expect(await (await page.find('main')).text()).toContain('session');
      expect(isLogIn(await answerTo(mailbox, cookies))).toBe(true);
    });
  });

  describe('on Roundcube', () => {
    beforeEach(() => logIn(elastic));
    afterEach(leaveAlone);

    test('Escape stays logged in', async () => {
      await page.find(warning, { seconds: 40 });
      await page.press('Escape');
      await vi.waitUntil(async () => (await page.findAll(warning)).length === 0, { timeout: 4000 });
      expect(page.url()).toContain(elastic.url);
    });

    test('what is done in one tab keeps the other too', async () => {
      const other = await browser.open(elastic.url);
      onTestFinished(() => other.close());
      await other.find('#messagelist');
      for (let time = 0; time < 10; time++) {
        await other.press('Shift');
        await new Promise((resolve) => setTimeout(resolve, 2000));
      }
      expect(await page.findAll(warning)).toEqual([]);
      expect(page.url()).toContain(elastic.url);
    });

    test('what scripts in the page pretend keeps nothing', async () => {
      await page.evaluate(() => {
        setInterval(() => document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'a', bubbles: true })), 300);
      }, undefined);
      expect(await (await page.find(warning, { seconds: 40 })).text()).toMatch(/session/u);
    });

    test('a sleep longer than the time logs out on waking, without a warning', async () => {
      await browser.sleep(20_000);
      expect(await isSignedOut(page)).toBe(true);
    });

    test('a message being written is in the drafts afterwards', async () => {
      // Another one at each attempt: a draft of the first would pass for the second's.
      const subject = `Brouillon ${randomUUID()}`;
      const writing = browser.open(elastic.url);
      onTestFinished(async () => (await writing).close());
      const letter = { to: jean.address, subject, text: 'Bonjour Jean, je voulais te dire' };
      await awake(
        page,
        writing.then((composer) => elastic.write(composer, letter)),
      );
      const composer = await writing;
      expect(await isSignedOut(composer)).toBe(true);
      const drafts = await rawOf(maildirs, marie, 'Drafts');
      expect(drafts.some((draft) => Buffer.from(draft).includes(`Subject: ${subject}`))).toBe(true);
      expect(await (await composer.find('main')).text()).toMatch(/brouillons/iu);
    });

    test('“Me déconnecter” in the warning does it at once', async () => {
      const [, leave] = await buttonsOf(page);
      await leave?.click();
      expect(await isSignedOut(page)).toBe(true);
    });
  });
});

/** Whoever writes is there, however long a webmail takes to show its form: a key that writes nothing is pressed in another tab until then. */
async function awake(page: Page, work: Promise<void>): Promise<void> {
  let isDone = false;
  const done = work.finally(() => (isDone = true));
  while (!isDone) {
    await page.press('Shift');
    await Promise.race([done, new Promise((resolve) => setTimeout(resolve, 1000))]);
  }
}

async function buttonsOf(page: Page): Promise<readonly Awaited<ReturnType<Page['find']>>[]> {
  await page.find(warning, { seconds: 40 });
  return page.findAll(`${warning} button`);
}

/** Roundcube's and SOGo's log-in pages. */
function isLogIn(page: string): boolean {
  return page.includes('rcmloginuser') || page.includes('app.creds.username');
}

/** What the server says to whoever comes with these cookies. */
function answerTo(url: string, cookie: string): Promise<string> {
  const { hostname, pathname, search } = new URL(url);
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: front.port,
        path: pathname + search,
        // SOGo shows its mailbox to browsers that it knows.
        headers: {
          host: hostname,
          cookie,
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 Chrome/156.0 Safari/537.36',
        },
        rejectUnauthorized: false,
      },
      (response) => {
        let text = '';
        response.on('data', (piece) => (text += String(piece)));
        response.on('end', () => resolve(text));
      },
    );
    asked.on('error', reject).end();
  });
}
