/// <reference lib="dom" />
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Faults } from '../../addin/fake-outlook/calls.ts';
import type { FakeDraft, FakeMessage } from '../../addin/fake-outlook/fake-item.ts';
import { fakeMessage } from '../../addin/fake-outlook/fake-message.ts';
import type { FakeOutlook } from '../../addin/fake-outlook/fake-outlook.ts';
import { startAddinGround, type AddinGround } from './ground/addin-ground.ts';
import { shownCard } from './ground/shown-card.ts';

const files = readdirSync('samples').filter((name) => name.endsWith('.eml'));
const bytesOf = (start: string): Buffer =>
  readFileSync(join('samples', files.find((name) => name.startsWith(start)) ?? ''));
const item = await fakeMessage(bytesOf('12'), 'lookalike');

/** What a page has of the fake Outlook. */
interface Inside {
  readonly fakeOutlook: FakeOutlook;
}

const select = (page: Page, index: number | undefined, quietly = false): Promise<void> =>
  page.evaluate(([at, silent]) => (globalThis as unknown as Inside).fakeOutlook.select(at ?? undefined, silent), [
    index ?? null,
    quietly,
  ] as const);
const shown = (page: Page): Promise<string> => page.evaluate(() => document.body.innerText);
const waitFor = (page: Page, text: string): Promise<unknown> =>
  page.waitForFunction((wanted) => document.body.innerText.includes(wanted), text, { timeout: 60_000 });

let ground: AddinGround;
beforeAll(async () => {
  ground = await startAddinGround();
});
afterAll(() => ground.stop());

describe('what is selected', () => {
  test('rapid selections: no verdict ever stands under another message, and the last one stays', async () => {
    const items: FakeMessage[] = [];
    for (const start of ['12', '01', '15', '02', '22', '04']) items.push(await fakeMessage(bytesOf(start), start));
    const titles = new Map<string, string>();
    for (const each of items) {
      const page = await ground.open('pane.html', { client: 'web', items: [each], selected: 0 });
      titles.set(each.subject, (await shownCard(page)).title);
      await page.context().close();
    }
    const page = await ground.open('pane.html', { client: 'web', items, selected: 0 });
    await shownCard(page);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(globalThis, { seen });
      const look = (): void => {
        const subject = document.querySelector('.p-subject__subject')?.textContent ?? '';
        const title = document.querySelector('.v-card h2')?.textContent;
        if (title !== undefined) seen.push(`${subject}\n${title}`);
      };
      new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
    });
    for (const index of [1, 2, 3, 4, 5]) await select(page, index);
    await waitFor(page, items[5]?.subject ?? '');
    await shownCard(page);
    for (const index of [0, 3, 2, 4, 1]) {
      await select(page, index);
      await page.waitForTimeout(30);
    }
    const last = items[1]?.subject ?? '';
    await waitFor(page, last);
    expect((await shownCard(page)).title).toBe(titles.get(last));
    const seen = await page.evaluate(() => (globalThis as unknown as { seen: string[] }).seen);
    expect(seen.length).toBeGreaterThan(1);
    for (const pair of seen) {
      const [subject = '', title] = pair.split('\n');
      expect(title).toBe(titles.get(subject));
    }
    await page.context().close();
  });

  test('nothing selected takes the verdict away; a change without a word is seen on coming back', async () => {
    const other = await fakeMessage(bytesOf('01'), 'other');
    const page = await ground.open('pane.html', { client: 'classic Windows', items: [item, other], selected: 0 });
    await shownCard(page);
    await select(page, undefined);
    await waitFor(page, 'Aucun message ouvert');
    expect(await page.$('.v-card')).toBeNull();
    await select(page, 1, true);
    await page.evaluate(() => dispatchEvent(new Event('focus')));
    await waitFor(page, other.subject);
    await page.context().close();
  });

  const hang = { kind: 'hang' } as const;
  const refuse = { kind: 'fail', code: 9020, name: 'GenericResponseError' } as const;
  test.for<[string, Faults, string]>([
    ['the source never comes', { getAsFileAsync: hang }, 'Ce message ressemble'],
    ['the source is refused', { getAsFileAsync: refuse }, 'Ce message ressemble'],
    ['neither source nor headers come', { getAsFileAsync: refuse, getAllInternetHeadersAsync: hang }, 'Les en-têtes'],
    ['the body is refused', { getAsFileAsync: refuse, 'body.getAsync': refuse }, 'Le texte'],
    ['Outlook throws', { getAsFileAsync: { kind: 'throw', message: 'S/MIME' } }, 'Ce message ressemble'],
    ['nobody tells of selections', { addHandlerAsync: hang }, 'Ce message ressemble'],
  ])('%s: the pane says what it could see', async ([, faults, said]) => {
    const page = await ground.open('pane.html', { client: 'web', items: [item], selected: 0, faults });
    await shownCard(page);
    expect(await shown(page)).toContain(said);
    expect(await shown(page)).toContain(item.subject);
    await page.context().close();
  });
});

describe('reporting', () => {
  test('the server gets the very bytes, once, with what the person said', async () => {
    const page = await ground.open('pane.html', { client: 'web', items: [item], selected: 0 });
    await shownCard(page);
    await page.getByRole('button', { name: 'Signaler' }).click();
    await page.getByLabel('J’ai saisi mon mot de passe').check();
    await waitFor(page, 'Changez votre mot de passe maintenant');
    await page.getByRole('button', { name: 'Envoyer le signalement' }).click();
    await waitFor(page, 'Merci, votre signalement est arrivé');
    expect(ground.reports.arrived).toHaveLength(1);
    const [{ source, report, authorization } = { source: Buffer.from(''), report: {}, authorization: '' }] =
      ground.reports.arrived.splice(0);
    expect(source.equals(bytesOf('12'))).toBe(true);
    expect(authorization).toBe('Bearer k-1');
    expect(report).toMatchObject({
      channel: 'add-in',
      happened: ['typed-password'],
      completeness: 'raw',
      webmail: 'outlook',
    });
    await page.context().close();
  });

  test('a server that is down: the report waits on disk, and leaves when the pane is next opened', async () => {
    ground.reports.answerWith(503);
    const outlook = { client: 'web', items: [item], selected: 0 } as const;
    const page = await ground.open('pane.html', outlook);
    await shownCard(page);
    await page.getByRole('button', { name: 'Signaler' }).click();
    await page.getByRole('button', { name: 'Envoyer le signalement' }).click();
    await waitFor(page, 'Votre signalement partira dès que possible');
    ground.reports.answerWith(202);
    const next = await ground.open('pane.html', outlook, { beside: page });
    await shownCard(next);
    await expect.poll(() => ground.reports.arrived.length).toBe(1);
    expect(ground.reports.arrived.splice(0)[0]?.source.equals(bytesOf('12'))).toBe(true);
    ground.complaints.length = 0;
    await page.context().close();
  });

  test('without a server Outlook opens a mail with the message attached', async () => {
    const mailing = await startAddinGround({ securityMailbox: 'securite@ac-montpellier.fr' });
    try {
      const page = await mailing.open('pane.html', { client: 'web', items: [item], selected: 0 });
      await shownCard(page);
      await page.getByRole('button', { name: 'Signaler' }).click();
      await page.getByRole('button', { name: 'Envoyer le signalement' }).click();
      await waitFor(page, 'Un message est prêt');
      const forms = await page.evaluate(() => (globalThis as unknown as Inside).fakeOutlook.forms);
      expect(forms).toMatchObject([
        { toRecipients: ['securite@ac-montpellier.fr'], attachments: [{ type: 'item', itemId: 'lookalike' }] },
      ]);
      expect([mailing.strayRequests, mailing.complaints]).toEqual([[], []]);
    } finally {
      await mailing.stop();
    }
  });
});

describe('other panes', () => {
  const draft: FakeDraft = {
    mode: 'compose',
    to: [{ displayName: 'Claire', emailAddress: 'claire@ac-montpelier.fr' }],
    cc: [],
    bcc: [],
    subject: 'Bonjour',
    text: 'Bonjour',
  };

  test('the compose pane names the slip and offers the right address', async () => {
    const page = await ground.open('compose.html', { client: 'web', items: [draft], selected: 0 });
    await waitFor(page, 'Copier claire@ac-montpellier.fr');
    expect(await shown(page)).toContain('faute de frappe');
    await page.context().close();
  });

  test('a draft that Outlook does not give is said to be unchecked', async () => {
    const calls = ['to.getAsync', 'cc.getAsync', 'bcc.getAsync', 'subject.getAsync', 'body.getAsync'];
    const faults = Object.fromEntries(calls.map((call) => [call, { kind: 'fail', code: 1, name: 'No' } as const]));
    const page = await ground.open('compose.html', { client: 'web', items: [draft], selected: 0, faults });
    await waitFor(page, 'ce message n’a pas été vérifié');
    expect(await shown(page)).not.toContain('Rien à signaler');
    await page.context().close();
  });

  test('the checker judges a file, refuses what is none, and works without a network', async () => {
    const page = await ground.open('check.html');
    await page.setInputFiles('input[type=file]', { name: 'm.eml', mimeType: 'message/rfc822', buffer: bytesOf('19') });
    const card = await shownCard(page);
    expect(card.level).toBe('danger');
    await page.getByRole('button', { name: 'Vérifier un autre message' }).click();
    await page.setInputFiles('input[type=file]', {
      name: 'x.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from([1, 2]),
    });
    await waitFor(page, 'Ce fichier n’est pas un message');
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await page.context().setOffline(true);
    await page.reload();
    await page.setInputFiles('input[type=file]', { name: 'm.eml', mimeType: 'message/rfc822', buffer: bytesOf('19') });
    expect(await shownCard(page)).toEqual(card);
    await page.context().close();
  });

  test('the checker can be installed, and says which files it opens', async () => {
    const page = await ground.open('check.html');
    const session = await page.context().newCDPSession(page);
    const asked = await session.send('Page.getAppManifest');
    expect(asked.errors).toEqual([]);
    expect(JSON.parse(asked.data ?? '{}')).toMatchObject({
      file_handlers: [{ accept: { 'message/rfc822': ['.eml'], 'application/vnd.ms-outlook': ['.msg'] } }],
    });
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // A browser without any profile of a person installs nothing; the page itself gives no reason against it.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    await page.context().close();
  });

  test('the pane in a browser without Outlook is the checker', async () => {
    const page = await ground.open('pane.html');
    await waitFor(page, 'Vérifier un message');
    expect(await page.$('input[type=file]')).not.toBeNull();
    await page.context().close();
  });

  test('left alone for the idle time, the pane covers itself and holds nothing', async () => {
    const page = await ground.open('pane.html', { client: 'web', items: [item], selected: 0 }, { clock: true });
    await shownCard(page);
    await page.clock.fastForward('29:00');
    expect(await shown(page)).toContain(item.subject);
    await page.clock.fastForward('02:00');
    await waitFor(page, 'Volet masqué');
    expect(await page.evaluate(() => document.body.innerHTML)).not.toContain('ac-montpelier');
    await page.getByRole('button', { name: 'Reprendre' }).click();
    expect((await shownCard(page)).level).toBe('danger');
    await page.context().close();
  });
});

test('nothing was asked of anybody else, and no page complained', () => {
  expect(ground.strayRequests).toEqual([]);
  expect(ground.complaints).toEqual([]);
});
