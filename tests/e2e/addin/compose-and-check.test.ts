/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { FakeDraft } from '../../addin/fake-outlook/fake-item.ts';
import { startAddinGround, type AddinGround } from './ground/addin-ground.ts';
import { bytesOf, type Inside, select, shown, waitFor } from './ground/inside.ts';
import { shownCard } from './ground/shown-card.ts';

/** A page whose browser hands it files; Chromium without any system around it never does. */
interface Launching {
  launchWith: (launch: object) => void;
}
const launchedFiles = `Object.defineProperty(globalThis, 'launchQueue', {
  value: { setConsumer(consume) { globalThis.launchWith = consume; } },
});`;

let ground: AddinGround;
beforeAll(async () => {
  ground = await startAddinGround();
});
afterAll(() => ground.stop());

describe('the compose pane and the checker', () => {
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
});

test('nothing was asked of anybody else, and no page complained', () => {
  expect(ground.strayRequests).toEqual([]);
  expect(ground.complaints).toEqual([]);
});
