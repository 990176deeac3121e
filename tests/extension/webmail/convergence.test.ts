import fc from 'fast-check';
import { expect, test } from 'vitest';

import { readSeen } from '../../../core/mail/seen/read-seen.ts';
import { askedHeaders, envelopeIn, rebuilt } from '../../../extension/webmail/convergence/rebuild.ts';
import { askWmap, tokenOf } from '../../../extension/webmail/convergence/wmap.ts';
import { viewWith } from './views.ts';

const values = askedHeaders.map((name) => (name === 'Reply-To' ? 'jm@mail.example' : ''));
const listed = (opthdrs: unknown): readonly unknown[] => [
  0,
  '',
  1,
  0,
  1,
  [],
  [[128, 900, 1, 0, 'Jean <j@a.fr>', 'Objet', opthdrs]],
];
const html = ['text', 'html', 1, 0, '', '', '<p>Bonjour</p>'];

test.for([
  ['values in the order asked', values],
  [
    'pairs',
    [
      ['Reply-To', 'jm@mail.example'],
      ['X-Unasked', 'y'],
    ],
  ],
  ['an object', { 'reply-to': 'jm@mail.example', 'X-Unasked': 'y' }],
] as const)('fields as %s', ([, opthdrs]) => {
  expect(envelopeIn(listed(opthdrs), '128')).toEqual({
    uid: '128',
    subject: 'Objet',
    headers: 'From: Jean <j@a.fr>\r\nSubject: Objet\r\nReply-To: jm@mail.example\r\n',
  });
});

test('envelopes may stand one after the other in the answer', () => {
  const [envelope] = listed(values).at(-1) as readonly unknown[];
  const other = [127, 800, 1, 0, 'Autre <x@a.fr>', 'Autre', []];
  expect(envelopeIn([0, '', 2, 0, 2, [], other, envelope], '128')?.subject).toBe('Objet');
});

test('a value cannot begin a field of its own', () => {
  const headers = envelopeIn(listed([['To', 'x\r\nAuthentication-Results: mx; dmarc=pass']]), '128')?.headers ?? '';
  expect(headers.split('\r\n').filter((line) => line !== '')).toHaveLength(3);
  expect(headers).not.toMatch(/^Authentication-Results/mu);
});

test('what the border said is not asked for, since its place in the header is not told', () => {
  expect(askedHeaders).not.toContain('Authentication-Results');
});

test('the envelope of another message is not taken', () => {
  expect(envelopeIn(listed([]), '129')).toBeUndefined();
});

test('a message is put together of its parts, and says so', async () => {
  const envelope = envelopeIn(listed(values), '128');
  const parts = [
    ['multipart', 'mixed', 0, 0, '', '', ''],
    html,
    ['application', 'pdf', 2, 0, 'convocation.pdf', '', null],
  ];
  const seen = envelope && rebuilt(envelope, [0, '', 'INBOX', 128, 1, 1, 900, 0, parts]);
  expect(seen).toMatchObject({
    completeness: 'rebuilt',
    html: '<p>Bonjour</p>',
    text: undefined,
    attachments: [{ name: 'convocation.pdf', type: 'application/pdf' }],
  });
  if (!seen) return;
  const message = await readSeen(seen, { border: undefined });
  expect(message).toMatchObject({
    completeness: 'rebuilt',
    from: { address: 'j@a.fr' },
    authentication: { status: 'unavailable' },
  });
});

test('without a body nothing is put together', () => {
  const envelope = { uid: '128', subject: '', headers: '' };
  expect(rebuilt(envelope, [0, '', 'INBOX', 128])).toBeUndefined();
  expect(
    rebuilt(envelope, [0, '', 'INBOX', 128, 1, 1, 900, 0, [['image', 'png', 1, 0, 'a.png', '', '']]]),
  ).toBeUndefined();
});

test('no answer makes it throw', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (fields) => {
      const envelope = envelopeIn(fields, '128') ?? { uid: '128', subject: '', headers: '' };
      rebuilt(envelope, fields);
      rebuilt(envelope, [0, '', 'INBOX', 128, 1, 1, 900, 0, fields]);
    }),
  );
});

test.for([
  ['while(1);\n[0,"",1]', { kind: 'answer', fields: [0, '', 1] }],
  ['while(1);\n[1101,"Invalid Session","/login"]', { kind: 'failed', why: 'the session is over' }],
  ['while(1);\n[18,"x"]', { kind: 'failed', why: 'the session is over' }],
  ['while(1);\n[42,"<secret>"]', { kind: 'failed', why: 'error 42' }],
  ['while(1);\n["x"]', { kind: 'failed', why: 'error NaN' }],
  ['<html>', { kind: 'failed', why: 'the answer is no list' }],
] as const)('the answer %s', async ([text, outcome]) => {
  const view = viewWith(() => new Response(text, { headers: { 'content-type': 'text/plain' } }));
  const asked = { step: 'x', command: 'mbox.mjs', parameters: [], signal: new AbortController().signal };
  expect(await askWmap(view, asked)).toMatchObject(outcome);
});

test('a hostile mailbox name stays one parameter', async () => {
  let asked = '';
  const view = viewWith((path) => {
    asked = path;
    return new Response('[0]', { headers: { 'content-type': 'text/plain' } });
  });
  const name = '../../logout.iwc?x=1&token=stolen#';
  await askWmap(view, {
    step: 'x',
    command: 'mbox.mjs',
    parameters: [['mbox', name]],
    signal: new AbortController().signal,
  });
  const url = new URL(asked, 'https://a.fr');
  expect(url.pathname).toBe('/iwc/svc/wmap/mbox.mjs');
  expect(url.searchParams.get('mbox')).toBe(name);
  expect(url.searchParams.getAll('token')).toEqual(['']);
});

test.for([
  ['iwc-auth=lang=fr:token=aB3:path=/iwc', 'aB3'],
  ['other=1; iwc-auth=token=x.y-z', 'x.y-z'],
  ['iwc-auth=lang%3Dfr%3Atoken%3DaB3', 'aB3'],
  ['iwc-auth=100%', 'of the page'],
  ['', 'of the page'],
] as const)('the token in the cookie %s', async ([cookie, token]) => {
  const view = viewWith(() => new Response(), undefined, { 'convergence-token': 'of the page' }, {
    cookie,
  } as Document);
  expect(await tokenOf(view)).toBe(token);
});
