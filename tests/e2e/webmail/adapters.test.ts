import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ground } from '../ground/ground.ts';
import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { deliver, rawOf } from '../ground/maildirs.ts';
import { marie } from '../ground/people.ts';
import type { Webmail } from '../ground/webmail.ts';
import { hosts, webmails } from '../ground/webmails.ts';
import type { Workplace } from '../ground/workplace.ts';
import { cunning } from './cunning-mail.ts';
import { deliverInto, difficult } from './difficult-folder.ts';
import { order, see, writeProbeExtension } from './probe.ts';

const { front, maildirs } = ground();

let extension: Workplace;
beforeAll(async () => {
  extension = await writeProbeExtension(Object.values(hosts));
  await deliver(maildirs, marie, cunning);
  await deliverInto(maildirs, marie, difficult, cunning);
});
afterAll(() => extension.stop());

/** Where the webmail shows a message when one clicks on it. */
const frames: Readonly<Record<string, string>> = {
  'Roundcube elastic': '#messagecontframe',
  'Roundcube larry': '#messagecontframe',
  SOGo: '',
};

const banners: Readonly<Record<string, string>> = {
  'Roundcube elastic': 'message-header',
  'Roundcube larry': 'messageheader',
  SOGo: 'sg-padded',
};

describe.for(browsers)('%s', ([, start]) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start({ extension: extension.folder, front });
  });
  afterAll(() => browser.stop());

  describe.for(webmails)('$name', (webmail) => {
    let page: Page;
    const frame = frames[webmail.name] ?? '';
    beforeAll(async () => {
      page = await browser.open(webmail.url);
      await webmail.logIn(page, marie);
      await webmail.openMessage(page, 'Marques contrefaites');
    });
    afterAll(() => page.close());

    test('the message that is open is seen, whatever marks its body imitates', async () => {
      const seen = await see(page, frame);
      expect(seen.steps.filter(({ found }) => !found)).toEqual([]);
      expect(seen.messages).toHaveLength(1);
      expect(seen.messages[0]).toMatchObject({
        banner: banners[webmail.name],
        isBannerOutside: true,
        sender: { name: 'Jean Martin', address: 'jean.martin@ac-montpe11ier.fr' },
      });
      expect(seen.messages[0]?.text).toContain('Bonjour & à bientôt');
      expect(seen.mailbox).toBe(marie.address);
    });

    test('its source is what was delivered, byte for byte', async () => {
      const { messages } = await see(page, frame);
      const source = messages[0]?.source;
      expect(source?.kind).toBe('raw');
      expect(Buffer.from(source?.kind === 'raw' ? source.base64 : '', 'base64').equals(cunning)).toBe(true);
    });

    test('addresses in the list are seen where the list shows any', async () => {
      const { listed } = await see(page);
      if (webmail.name.startsWith('Roundcube')) expect(listed).toContain('jean.martin@ac-montpe11ier.fr');
      else expect(listed).toEqual([]);
    });

    test('a message being written is seen, a recipient corrected, and its draft saved', async ({ onTestFinished }) => {
      const composing = await browser.open(webmail.url);
      onTestFinished(() => composing.close());
      await webmail.write(composing, { to: 'claire@ac-montpelier.fr', subject: 'Conseil', text: 'Bonjour Claire' });
      const { composers } = await see(composing);
      expect(composers).toMatchObject([
        {
          recipients: [{ address: 'claire@ac-montpelier.fr', field: 'to' }],
          subject: 'Conseil',
          places: [true, true, true],
        },
      ]);
      expect(composers[0]?.sendButtons).toBeGreaterThan(0);
      expect(composers[0]?.body.own).toContain('Bonjour Claire');
      const corrected = await order(composing, {
        do: 'correct',
        wrong: 'claire@ac-montpelier.fr',
        right: 'claire@ac-montpellier.fr',
      });
      expect(corrected).toEqual([true]);
      expect((await see(composing)).composers[0]?.recipients).toEqual([
        { address: 'claire@ac-montpellier.fr', field: 'to' },
      ]);

      const before = (await rawOf(maildirs, marie, 'Drafts')).length;
      expect(await order(composing, { do: 'save-draft' })).toEqual([true]);
      const drafts = await rawOf(maildirs, marie, 'Drafts');
      expect(drafts).toHaveLength(before + 1);
      const draft = Buffer.from(drafts.at(-1) ?? '').toString();
      expect(draft).toContain('To: claire@ac-montpellier.fr');
      expect(draft).toContain('Bonjour Claire');
      // One that did not change since is saved already.
      expect(await order(composing, { do: 'save-draft' })).toEqual([true]);
    });

    test('a message in a folder with a difficult name is seen too', async () => {
      await leave(page);
      await page.goTo(addressOf(webmail, difficult, 1));
      await page.find(webmail.messageView);
      const [message] = (await see(page)).messages;
      expect(message?.sender?.address).toBe('jean.martin@ac-montpe11ier.fr');
      expect(message?.isBannerOutside).toBe(true);
      const source = message?.source;
      expect(source?.kind === 'raw' ? Buffer.from(source.base64, 'base64').equals(cunning) : source).toBe(true);
    });

    test('logging out ends the session for the server too', async () => {
      await leave(page);
      await page.goTo('about:blank');
      await page.goTo(webmail.url);
      await page.find('#messagelist, .sg-message-list-item');
      const inside = await page.evaluate(statusOf, mailboxOf(webmail));
      const [outcome] = await order(page, { do: 'log-out' });
      expect(outcome).toEqual({ kind: 'done', page: expect.stringContaining(webmail.url) as string });
      await page.goTo('about:blank');
      await page.goTo((outcome as { readonly page: string }).page);
      await page.find('input[type="password"]');
      expect(await page.evaluate(statusOf, mailboxOf(webmail))).not.toEqual(inside);
    });
  });
});

/** The page that shows a message, alone where the webmail has such a page. */
function addressOf({ name, url }: Webmail, folders: readonly string[], uid: number): string {
  if (name !== 'SOGo') {
    const asked = { _task: 'mail', _action: 'show', _mbox: folders.join('.'), _uid: String(uid) };
    return `${url}?${new URLSearchParams(asked).toString()}`;
  }
  const path = encodeURIComponent(encodeURIComponent(folders.join('/')));
  return `${url}SOGo/so/${marie.address}/Mail/view#!/Mail/0/${path}/${uid}`;
}

/** Away from the composer, which would ask whether one means it. */
async function leave(page: Page): Promise<void> {
  await page.evaluate(() => {
    Reflect.set(window, 'onbeforeunload', null);
    addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);
  }, undefined);
}

function mailboxOf({ name }: Webmail): string {
  return name === 'SOGo' ? `/SOGo/so/${marie.address}/Mail/view` : '/?_task=mail';
}

/** Runs in the page: what the server says to a request for the mailbox, in short. */
async function statusOf(path: string): Promise<string> {
  const response = await fetch(path);
  const page = await response.text();
  return `${response.status} ${page.includes('rcmloginuser') || page.includes('loginForm')}`;
}
