import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { ground } from './ground/ground.ts';
import type { Browser, Page } from './ground/browser.ts';
import { browsers } from './ground/browsers.ts';
import { deliver, rawOf } from './ground/maildirs.ts';
import { jean, marie } from './ground/people.ts';
import { sentMails } from './ground/smtp-sink.ts';
import { webmails } from './ground/webmails.ts';
import type { Workplace } from './ground/workplace.ts';
import { writeMarkingExtension } from './marking-extension.ts';

const { front, maildirs, sent } = ground();

/** With what gets lost when anybody re-encodes it: a byte that is no UTF-8, an entity, a lone dot, spaces at a line's end. */
const mail = Buffer.from(
  [
    'Received: from mx.ac-montpe11ier.fr (mx.ac-montpe11ier.fr [192.0.2.7])',
    '\tby mail.ac-montpellier.fr; Mon, 16 Nov 2026 10:02:00 +0100',
    'From: "Jean Martin" <jean.martin@ac-montpe11ier.fr>',
    `To: ${marie.name} <${marie.address}>`,
    'Subject: Votre messagerie',
    'Date: Mon, 16 Nov 2026 10:02:00 +0100',
    'Message-ID: <ground@ac-montpe11ier.fr>',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=iso-8859-1',
    'Content-Transfer-Encoding: 8bit',
    '',
    '<p>Bonjour &amp; \xe0 bient\xf4t,</p>',
    '.',
    '<p><a href="https://webmail.ac-montpe11ier.fr/">votre webmail</a></p>   ',
    '',
  ].join('\r\n'),
  'latin1',
);

let extension: Workplace;
beforeAll(async () => {
  extension = await writeMarkingExtension();
  await deliver(maildirs, marie, mail);
});
afterAll(() => extension.stop());

test('what is delivered lies in the mailbox byte for byte', async () => {
  expect(await rawOf(maildirs, marie)).toContainEqual(mail);
});

describe.for(browsers)('%s', ([, start]) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start({ extension: extension.folder, front });
  });
  afterAll(() => browser.stop());

  describe.for(webmails)('$name', (webmail) => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.open(webmail.url);
      await webmail.logIn(page, marie);
      await webmail.openMessage(page, 'Votre messagerie');
    });
    afterAll(() => page.close());

    test('the extension marks the open message', async () => {
      await page.find(`${webmail.messageView} > .mark`);
      expect(await (await page.find('.seen')).text()).toBe('seen');
      expect(await page.findAll('.seen')).toHaveLength(1);
    });

    test('the source that the page is given is what was delivered', async () => {
      expect(await webmail.rawSource(page)).toEqual(mail);
    });

    test('what is written and sent arrives at the mail server', async () => {
      const subject = `${webmail.name} in ${browser.name}`;
      await webmail.write(page, { to: jean.address, subject, text: 'Bonjour Jean' });
      await webmail.send(page);
      const mine = await vi.waitUntil(
        async () => (await sentMails(sent)).find(({ source }) => Buffer.from(source).includes(`Subject: ${subject}`)),
        { timeout: 10_000 },
      );
      expect(mine).toMatchObject({ from: marie.address, to: [jean.address] });
      expect(Buffer.from(mine?.source ?? '').toString()).toContain('Bonjour Jean');
    });
  });

  test('pages of the extension can be opened', async () => {
    const page = await browser.open(`${browser.extensionOrigin}/page.html`);
    expect(await (await page.find('p')).text()).toBe('of the extension');
    await page.close();
  });

  test('nothing was asked of anybody but the webmails', () => {
    expect(browser.strayRequests).toEqual([]);
  });

  test('what is asked of anybody else is refused and told', async () => {
    const page = await browser.open(webmails[0]?.url ?? '');
    const asked = await page.evaluate(
      (url) => fetch(url, { mode: 'no-cors' }).then(String, () => 'refused'),
      'https://elsewhere.example/',
    );
    expect(asked).toBe('refused');
    expect(browser.strayRequests).toContain('CONNECT elsewhere.example:443');
    await page.close();
  });
});
