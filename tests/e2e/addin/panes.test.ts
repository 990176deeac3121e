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

/** A page whose browser hands it files; Chromium without any system around it never does. */
interface Launching {
  launchWith: (launch: object) => void;
}
const launchedFiles = `Object.defineProperty(globalThis, 'launchQueue', {
  value: { setConsumer(consume) { globalThis.launchWith = consume; } },
});`;

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

  test('nothing selected takes the verdict away; a change without a word is seen all the same', async () => {
    const other = await fakeMessage(bytesOf('01'), 'other');
    const page = await ground.open('pane.html', { client: 'classic Windows', items: [item, other], selected: 0 });
    await shownCard(page);
    await select(page, undefined);
    await waitFor(page, 'Aucun message ouvert');
    expect(await page.$('.v-card')).toBeNull();
    await select(page, 1, true);
    await waitFor(page, other.subject);
    await page.context().close();
  });

  test('a report that is being written is not sent under the next message', async () => {
    const other = await fakeMessage(bytesOf('01'), 'other');
    const page = await ground.open('pane.html', { client: 'web', items: [item, other], selected: 0 });
    await shownCard(page);
    await page.getByRole('button', { name: 'Signaler' }).click();
    await page.getByRole('button', { name: 'Envoyer le signalement' }).waitFor();
    await select(page, 1, true);
    await waitFor(page, other.subject);
    await shownCard(page);
    expect(await page.getByRole('button', { name: 'Envoyer le signalement' }).count()).toBe(0);
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

describe('“Ce message est légitime”', () => {
  const call = 'Ce message est légitime';

  test('silences this message here and next time, is nobody else’s, and can be taken back', async () => {
    const outlook = { client: 'web', items: [item], selected: 0 } as const;
    const page = await ground.open('pane.html', outlook);
    expect((await shownCard(page)).level).toBe('danger');
    await page.getByRole('button', { name: call }).click();
    await waitFor(page, 'Vous avez indiqué que ce message est légitime');
    expect((await shownCard(page)).level).toBe('none');
    const next = await ground.open('pane.html', outlook, { beside: page });
    await waitFor(next, 'Vous avez indiqué que ce message est légitime');
    const another = { ...outlook, mailbox: 'paul.martin@ac-montpellier.fr' };
    const elsewhere = await ground.open('pane.html', another, { beside: page });
    expect((await shownCard(elsewhere)).level).toBe('danger');
    await next.getByRole('button', { name: 'Revenir sur ce choix' }).click();
    await next.getByRole('button', { name: call }).waitFor();
    expect((await shownCard(next)).level).toBe('danger');
    await page.context().close();
  });

  test('is not offered where nothing was found', async () => {
    const ordinary = await fakeMessage(bytesOf('01'), 'ordinary');
    const page = await ground.open('pane.html', { client: 'web', items: [ordinary], selected: 0 });
    await shownCard(page);
    expect(await page.getByRole('button', { name: call }).count()).toBe(0);
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

  test('what Outlook’s own button reported stands in the pane, with its receipt', async () => {
    const outlook = { client: 'web', items: [item], selected: 0 } as const;
    const events = await ground.open('events.html', outlook);
    await events.evaluate(() => (globalThis as unknown as Inside).fakeOutlook.raise('reportMessage'));
    await expect.poll(() => ground.reports.arrived.length).toBe(1);
    ground.reports.arrived.length = 0;
    const page = await ground.open('pane.html', outlook, { beside: events });
    await expect
      .poll(async () => {
        await page.reload();
        await shownCard(page);
        await page.waitForTimeout(200);
        return page.getByText('Mes signalements').count();
      })
      .toBe(1);
    await page.getByText('Mes signalements').click();
    await waitFor(page, 'L’équipe de sécurité l’examine');
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

  test('a pinned compose pane follows recipients, and the next draft; of a contact group it says what it is', async () => {
    const group: FakeDraft = { ...draft, to: [{ displayName: 'Mes voisins', emailAddress: '' }] };
    const page = await ground.open('compose.html', { client: 'web', items: [draft, group], selected: 0 });
    await waitFor(page, 'Copier claire@ac-montpellier.fr');
    await page.evaluate(() =>
      (globalThis as unknown as Inside).fakeOutlook.address(0, [
        { displayName: '', emailAddress: 'claire@ac-montpellier.fr' },
      ]),
    );
    await waitFor(page, 'Rien à signaler');
    expect(await shown(page)).not.toContain('groupe de contacts');
    await select(page, 1);
    await waitFor(page, 'groupe de contacts');
    await page.evaluate(() =>
      (globalThis as unknown as Inside).fakeOutlook.address(1, [{ displayName: '', emailAddress: 'x@gmial.com' }]),
    );
    await waitFor(page, 'Copier x@gmail.com');
    await select(page, undefined);
    await waitFor(page, 'Aucun message en cours');
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

  test('the installed checker judges the file that the computer opens with it, and says so when that is gone', async () => {
    const page = await ground.open('check.html', undefined, { init: launchedFiles });
    await page.getByRole('button', { name: 'Choisir un fichier' }).waitFor();
    const launch = (bytes: string | undefined): Promise<void> =>
      page.evaluate((given) => {
        const getFile = (): Promise<File> =>
          given === undefined
            ? Promise.reject(new Error('gone'))
            : Promise.resolve(new File([Uint8Array.from(atob(given), (each) => each.charCodeAt(0))], 'm.eml'));
        (globalThis as unknown as Launching).launchWith({ files: [{ name: 'm.eml', getFile }] });
      }, bytes);
    await launch(bytesOf('19').toString('base64'));
    expect((await shownCard(page)).level).toBe('danger');
    await launch(undefined);
    await waitFor(page, 'L’analyse a échoué');
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
    await waitFor(page, 'Contenu masqué');
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
