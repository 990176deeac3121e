/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Faults } from '../../addin/fake-outlook/calls.ts';
import type { FakeMessage } from '../../addin/fake-outlook/fake-item.ts';
import { fakeMessage } from '../../addin/fake-outlook/fake-message.ts';
import { startAddinGround, type AddinGround } from './ground/addin-ground.ts';
import { bytesOf, select, shown, waitFor } from './ground/inside.ts';
import { shownCard } from './ground/shown-card.ts';

const item = await fakeMessage(bytesOf('12'), 'lookalike');

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

test('nothing was asked of anybody else, and no page complained', () => {
  expect(ground.strayRequests).toEqual([]);
  expect(ground.complaints).toEqual([]);
});
