import { expect, test } from 'vitest';

import { answerLimit, askForSource, askServer, jsonOf } from '../../../extension/webmail/ask-server.ts';
import { viewWith } from './views.ts';

const question = { step: 'the source', path: '?source', types: ['message/rfc822', 'text/plain'] };
const mail = 'From: a@b.fr\r\n\r\n\xe0 bient\xf4t';

const given = (body: BodyInit | null, type = 'message/rfc822', status = 200): Response =>
  new Response(body, { status, headers: type === '' ? {} : { 'content-type': type } });

test('a source is given byte for byte', async () => {
  const bytes = Buffer.from(mail, 'latin1');
  expect(
    await askForSource(
      viewWith(() => given(bytes)),
      question,
    ),
  ).toEqual({ kind: 'raw', bytes: new Uint8Array(bytes) });
});

test.for([
  [
    'a log-in page',
    () => given('<!doctype html>', 'text/html; charset=utf-8'),
    'a page instead: the session may be over',
  ],
  ['another type', () => given('x', 'image/png; a=b'), 'it is image/png'],
  ['a type that is no type', () => given('x', '"><script>'), 'it is of no type'],
  ['no type', () => given(Buffer.from('x'), ''), 'it is of no type'],
  ['a session that is over', () => given('', 'text/plain', 401), 'HTTP 401'],
  ['a broken server', () => given('', 'text/plain', 500), 'HTTP 500'],
  ['nothing', () => given(null), 'it does not begin as a message does'],
  [
    'a page under a wrong type',
    () => given('<html><body>Connexion', 'text/plain'),
    'it does not begin as a message does',
  ],
  ['JSON under a wrong type', () => given('while(1);\n[1101]', 'text/plain'), 'it does not begin as a message does'],
  [
    'no network',
    () => Promise.reject(new TypeError('Failed to fetch https://webmail.example/?token=secret')),
    'TypeError',
  ],
  ['the page left', () => Promise.reject(new DOMException('left', 'AbortError')), 'AbortError'],
] as const)('%s is no source, and why is said without a word of the server', async ([, answer, why]) => {
  expect(await askForSource(viewWith(answer), question)).toEqual({ kind: 'failed', step: 'the source', why });
});

test('200 MB are not read to their end, whether the server says so beforehand or not', async () => {
  let sent = 0;
  const endless = (): ReadableStream<Uint8Array> =>
    new ReadableStream({
      pull(stream) {
        sent += 2 ** 20;
        if (sent > 200 * 2 ** 20) stream.close();
        else stream.enqueue(new Uint8Array(2 ** 20).fill(65));
      },
    });
  const why = 'more than 64 MB';
  expect(
    await askServer(
      viewWith(() => given(endless())),
      question,
    ),
  ).toMatchObject({ kind: 'failed', why });
  expect(sent).toBeLessThan(answerLimit + 4 * 2 ** 20);
  sent = 0;
  const headers = { 'content-type': 'text/plain', 'content-length': String(200 * 2 ** 20) };
  expect(
    await askServer(
      viewWith(() => new Response(endless(), { headers })),
      question,
    ),
  ).toMatchObject({ why });
  expect(sent).toBeLessThan(4 * 2 ** 20);
});

test.for([
  ['[1]', [1]],
  ['while(1);\n[0,""]', [0, '']],
  [")]}'\n{}", {}],
  ['for(;;);{}', {}],
  ['<html>', undefined],
  ['', undefined],
] as const)('%s', ([text, value]) => {
  expect(jsonOf({ bytes: new TextEncoder().encode(text) })).toEqual(value);
});
