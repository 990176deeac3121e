import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { afterEach, expect, test, vi } from 'vitest';

import { reportSchema } from '../../../core/report/report.ts';
import type { Faults } from '../fake-outlook/calls.ts';
import { fakeMessage } from '../fake-outlook/fake-message.ts';
import { eventsIn, profile, type Response as Reply, type Sent } from './events-ground.ts';
import { bundled } from '../../../scripts/build/addin/bundle-events.ts';

afterEach(() => {
  vi.useRealTimers();
});

const source = readFileSync('samples/12-expediteur-ressemblant.eml');
const item = await fakeMessage(source);

/** What arrived at the server, read as a server would. */
async function arrived([sent]: readonly Sent[]): Promise<{
  report: v.InferOutput<typeof reportSchema>;
  message: Buffer;
}> {
  if (!sent) throw new Error('nothing was sent');
  const response = new Response(Uint8Array.from(sent.body), {
    headers: { 'content-type': sent.headers['content-type'] ?? '' },
  });
  const form = await response.formData();
  const [about, message] = [form.get('report'), form.get('message')];
  if (typeof about !== 'string' || !(message instanceof File)) throw new Error('not a report');
  return { report: v.parse(reportSchema, JSON.parse(about)), message: Buffer.from(await message.arrayBuffer()) };
}

test('the message goes whole to the server, then to the junk folder, with thanks', async () => {
  const { complete, sent } = eventsIn('classic Windows', item);
  const ticked = { options: [true, false, false, true], freeText: 'Cela m’inquiète' };
  const [answer, ...more] = await complete('reportMessage', 10_000, ticked);
  expect(more).toEqual([]);
  expect(answer).toMatchObject({
    moveItemTo: 'junkFolder',
    onErrorDeleteItem: false,
    showPostProcessingDialog: { title: 'Merci, votre signalement est arrivé' },
  });
  expect(sent[0]).toMatchObject({
    method: 'POST',
    url: 'https://signalement.example/api/v1/reports',
    headers: { authorization: 'Bearer k-1' },
  });
  const { report, message } = await arrived(sent);
  expect(message.equals(source)).toBe(true);
  expect(report).toMatchObject({
    channel: 'add-in',
    happened: ['clicked', 'replied'],
    comment: 'Cela m’inquiète',
    reporter: 'marie.dupont@ac-montpellier.fr',
    completeness: 'raw',
  });
});

test('two reports have nothing of their ids in common, without any generator in the engine', async () => {
  const ids: string[] = [];
  for (let round = 0; round < 2; round++) {
    const { complete, sent } = eventsIn('classic Windows', item);
    await complete('reportMessage');
    const { report } = await arrived(sent);
    ids.push(report.id, report.receipt, report.installation);
  }
  expect(new Set(ids).size).toBe(6);
});

test('a password that was typed comes first, whatever came of the report', async () => {
  for (const response of [202, 500, 'silence'] as const) {
    const { complete } = eventsIn('classic Windows', item, { response });
    const [answer] = await complete('reportMessage', 250_000, { options: [false, true, false, false] });
    const { description } = (answer as { showPostProcessingDialog: { description: string } }).showPostProcessingDialog;
    expect(description).toMatch(
      /^Vous avez tapé un mot de passe.*sur https:\/\/\S+, et prévenez l’assistance \(04 67 91 48 00\)/u,
    );
  }
});

test.for<[Reply, number]>([
  [400, 10_000],
  [413, 10_000],
  [429, 10_000],
  [500, 10_000],
  ['error', 10_000],
  ['timeout', 10_000],
  ['silence', 200_000],
])('a server that answers %s: nothing is moved, and the person is told', async ([response, milliseconds]) => {
  const { complete } = eventsIn('classic Windows', item, { response });
  expect(await complete('reportMessage', milliseconds)).toEqual([
    expect.objectContaining({
      moveItemTo: 'noMove',
      showPostProcessingDialog: expect.objectContaining({ title: 'Votre signalement n’a pas abouti' }) as unknown,
    }),
  ]);
});

test('a network that is missed once is tried again, with the same report', async () => {
  const { complete, sent } = eventsIn('classic Windows', item, { responses: ['error'] });
  expect(await complete('reportMessage')).toMatchObject([{ moveItemTo: 'junkFolder' }]);
  const [first, second] = sent;
  expect(sent).toHaveLength(2);
  expect(first).toEqual(second);
});

test.for<[string, Faults]>([
  ['never comes', { getAsFileAsync: { kind: 'hang' } }],
  ['is refused', { getAsFileAsync: { kind: 'fail', code: 9020, name: 'GenericResponseError' } }],
  ['throws', { getAsFileAsync: { kind: 'throw', message: 'S/MIME' } }],
])('a source that %s: headers and body go instead, and that is said', async ([, faults]) => {
  const { complete, sent } = eventsIn('classic Windows', item, { faults });
  const [answer] = await complete('reportMessage', 120_000);
  expect(answer).toMatchObject({ moveItemTo: 'junkFolder' });
  expect(JSON.stringify(answer)).toContain('une partie');
  const { report, message } = await arrived(sent);
  expect(report.completeness).toBe('rebuilt');
  expect(message.toString()).toContain('X-Vigie-Reconstructed: rebuilt');
});

test('a mailbox that answers nothing at all: completed once all the same', async () => {
  const silent = ['getAsFileAsync', 'getAllInternetHeadersAsync', 'body.getAsync', 'getAttachmentContentAsync'];
  const faults = Object.fromEntries(silent.map((call) => [call, { kind: 'hang' }] as const));
  const { complete } = eventsIn('classic Windows', item, { faults });
  expect(await complete('reportMessage', 200_000)).toHaveLength(1);
});

test('an item that has nothing but its source is reported whole', async () => {
  const { Office, complete, sent } = eventsIn('classic Windows', item);
  const { mailbox } = (Office as { context: { mailbox: { item: { getAsFileAsync: unknown } } } }).context;
  const { getAsFileAsync } = mailbox.item;
  Object.defineProperty(mailbox, 'item', { value: { getAsFileAsync } });
  expect(await complete('reportMessage')).toMatchObject([{ moveItemTo: 'junkFolder' }]);
  expect((await arrived(sent)).message.equals(source)).toBe(true);
});

test('nothing selected: nothing is sent', async () => {
  const { complete, sent } = eventsIn('web', undefined);
  expect(await complete('reportMessage')).toMatchObject([{ moveItemTo: 'noMove' }]);
  expect(sent).toEqual([]);
});

test('without a report server nothing leaves, and the pane is named as the way', async () => {
  const script = await bundled('addin/events/events-script.ts', { ...profile, report: {} }, '0.1.0');
  const { complete, sent } = eventsIn('classic Windows', item, { script });
  const [answer] = await complete('reportMessage');
  expect(sent).toEqual([]);
  expect(JSON.stringify(answer)).toContain('Ouvrez le volet Vigie');
});
