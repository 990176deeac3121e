// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { MessageSource } from '../../../../extension/webmail/adapter.ts';
import { findMessages } from '../../../../extension/webmail/find-message.ts';
import type { WmapId } from '../../../../extension/webmail/convergence/wmap.ts';
import { viewWith } from '../views.ts';
import { header, part, written } from './answers.ts';

let recent: readonly WmapId[] = [];
vi.mock('../../../../extension/webmail/convergence/last-opened.ts', () => ({ recentlyAsked: () => recent }));
const { convergenceSource } = await import('../../../../extension/webmail/convergence/source-of.ts');

const { signal } = new AbortController();
const asked: URL[] = [];
beforeEach(() => {
  asked.length = 0;
  recent = [];
});
// Other files have the same document.
afterEach(() => document.body.replaceChildren());

const answer = (value: unknown): Response =>
  new Response(`while(1);\n${written(value)}`, { headers: { 'content-type': 'text/plain' } });
const parts: readonly unknown[] = [
  part('multipart/mixed', header),
  part('text/plain', [], 'Bonjour', 0),
  part('application/pdf', [['Content-disposition', 'attachment; filename="a/b?.pdf"']], null, 0),
  part('image/png', [['Content-type', 'image/png; name=code.png']], null, 0),
];

/** The source of the message that a page shows with this header, where a server gives these parts. */
async function sourceOf(shown: string, given = parts, files: (url: URL) => Response = pdf): Promise<MessageSource> {
  document.body.innerHTML = `<div><div>${shown} <time>16 nov.</time> <button>Répondre</button></div><div class="message-body">Bonjour</div></div>`;
  const view = viewWith(
    (path) => {
      const url = new URL(path, 'https://webmail.example/');
      asked.push(url);
      if (url.pathname.endsWith('/msg.mjs')) return answer([0, '', 'INBOX', 128, 1, 1, 900, 1, given]);
      if (url.pathname.endsWith('/mbox.mjs')) {
        return answer([0, '', 1, 0, 1, [], [[128, 900, 1, 0, 'Jean Martin', 'Marques contrefaites', []]]]);
      }
      return files(url);
    },
    'https://webmail.example/iwc_static/layout/main.html',
    { 'convergence-message': '128 INBOX' },
    document,
  );
  const [found] = findMessages(document);
  if (!found) throw new Error('No message in the page');
  return convergenceSource(view, shown, found, signal);
}

const pdf = (url: URL): Response =>
  url.searchParams.get('number') === '2'
    ? new Response('%PDF', { headers: { 'content-type': 'application/pdf' } })
    : new Response('<html>', { headers: { 'content-type': 'text/html' } });

const right = '<h2>Marques contrefaites</h2> <span>Jean Martin &lt;jean.martin@ac-montpe11ier.fr&gt;</span>';

test('files come by the numbers of their parts; one that cannot be had keeps its name', async () => {
  const given = await sourceOf(right);
  expect(given).toMatchObject({
    kind: 'seen',
    message: {
      completeness: 'rebuilt',
      text: 'Bonjour',
      attachments: [
        { name: 'a/b?.pdf', type: 'application/pdf', size: 4, content: new TextEncoder().encode('%PDF') },
        { name: 'code.png', content: undefined },
      ],
    },
  });
  const first = asked.find(({ pathname }) => pathname.includes('/attach/'));
  expect(first?.pathname).toBe('/iwc/svc/wmap/attach/a%2Fb%3F.pdf');
  expect(Object.fromEntries(first?.searchParams ?? [])).toMatchObject({ uid: '128', number: '2', subtype: 'pdf' });
});

test('what is asked leaves an unread message unread', async () => {
  await sourceOf(right);
  expect(asked.find(({ pathname }) => pathname.endsWith('/msg.mjs'))?.searchParams.get('unseen')).toBe('true');
});

test('more files than can be reported are named only', async () => {
  const large = part('application/zip', [['Content-disposition', 'attachment; filename=a.zip']], null, 0).with(
    2,
    2 ** 25,
  );
  expect(await sourceOf(right, [...parts, large])).toMatchObject({
    message: { attachments: [{ content: undefined }, {}, {}] },
  });
  expect(asked.some(({ pathname }) => pathname.includes('/attach/'))).toBe(false);
});

test.for([
  ['of another subject', right.replace('Marques', 'Autres'), 'its subject is not the one shown'],
  ['of another sender', right.replace('jean.martin@', 'claire@'), 'its sender is not the one shown'],
  [
    'whose sender shows a name alone, another',
    '<h2>Marques contrefaites</h2> Claire',
    'its sender is not the one shown',
  ],
] as const)('a message %s is not the one that is open', async ([, shown, why]) => {
  expect(await sourceOf(shown)).toEqual({ kind: 'failed', step: 'which message is open', why });
});

test('a sender may show a name alone', async () => {
  expect(await sourceOf('<h2>Marques contrefaites</h2> Jean Martin')).toMatchObject({ kind: 'seen' });
});

/** What is shown where the page asked for messages, the latest last, each a text of the same sender and subject. */
async function amongAlike(
  texts: Readonly<Record<string, string>>,
  shown = 'Bonjour',
  pageAsked: readonly string[] = Object.keys(texts),
): Promise<MessageSource> {
  document.body.innerHTML = `<div><div>${right} <time>16 nov.</time> <button>Répondre</button></div><div class="message-body">${shown}</div></div>`;
  recent = pageAsked.toReversed().map((uid) => ({ uid, mailbox: 'INBOX' }));
  const view = viewWith(
    (path) => {
      const uid = new URL(path, 'https://webmail.example/').searchParams.get('uid') ?? '';
      if (!path.includes('/msg.mjs')) return answer([4, 'Bad request']);
      return answer([0, '', 'INBOX', Number(uid), 1, 1, 900, 1, [part('text/html', header, texts[uid] ?? '')]]);
    },
    'https://webmail.example/iwc_static/layout/main.html',
    {},
    document,
  );
  const [found] = findMessages(document);
  if (!found) throw new Error('No message in the page');
  return convergenceSource(view, Object.keys(texts).join('-'), found, signal);
}

test('of messages of one sender and subject it is the one of the text that is shown, whichever was asked for last', async () => {
  const [genuine, forged] = ['<p>Bonjour à tous</p>', '<p>Bonjour <b>à tous</b>, cliquez ici</p>'];
  expect(await amongAlike({ 201: forged, 202: genuine }, forged)).toMatchObject({ message: { html: forged } });
  expect(await amongAlike({ 203: genuine, 204: forged }, genuine)).toMatchObject({ message: { html: genuine } });
});

test('where the page shows the text otherwise, only one that is alone is believed', async () => {
  expect(await amongAlike({ 205: '<p>Bonjour</p>' }, 'Bonjour, avec un sourire')).toMatchObject({ kind: 'seen' });
  expect(await amongAlike({ 206: '<p>Un</p>', 207: '<p>Deux</p>' }, 'Trois')).toEqual({
    kind: 'failed',
    step: 'which message is open',
    why: 'several are of this sender and subject',
  });
});

test('one that was shown before is known again, though the page asks for it no more', async () => {
  const texts = { 208: '<p>Bonjour</p>' };
  await amongAlike(texts);
  expect(await amongAlike(texts, 'Bonjour', [])).toMatchObject({ kind: 'seen' });
  expect(await amongAlike({ 209: '<p>Bonjour</p>' }, 'Bonjour', [])).toMatchObject({ why: 'the page does not tell' });
});
