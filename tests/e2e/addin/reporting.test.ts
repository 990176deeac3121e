import { afterAll, beforeAll, expect, test } from 'vitest';

import { fakeMessage } from '../../addin/fake-outlook/fake-message.ts';
import { startAddinGround, type AddinGround } from './ground/addin-ground.ts';
import { bytesOf, type Inside, waitFor } from './ground/inside.ts';
import { shownCard } from './ground/shown-card.ts';

const item = await fakeMessage(bytesOf('12'), 'lookalike');

let ground: AddinGround;
beforeAll(async () => {
  ground = await startAddinGround();
});
afterAll(() => ground.stop());

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

test('nothing was asked of anybody else, and no page complained', () => {
  expect(ground.strayRequests).toEqual([]);
  expect(ground.complaints).toEqual([]);
});
