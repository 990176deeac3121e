import { expect, test } from 'vitest';

import { askedHeaders, envelopeIn } from '../../../../extension/webmail/convergence/envelope.ts';
import { whoseMailbox } from '../../../../extension/webmail/convergence/whose.ts';
import { askWmap, contextOf, tokenOf } from '../../../../extension/webmail/convergence/wmap.ts';
import { viewWith } from '../views.ts';
import { written } from './answers.ts';

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
    from: 'Jean <j@a.fr>',
    subject: 'Objet',
    headers: 'From: Jean <j@a.fr>\r\nSubject: Objet\r\nReply-To: jm@mail.example\r\n',
  });
});

test('envelopes may stand one after the other in the answer', () => {
  const [envelope] = listed(values).at(-1) as readonly unknown[];
  const other = [127, 800, 1, 0, 'Autre <x@a.fr>', 'Autre', []];
  expect(envelopeIn([0, '', 2, 0, 2, [], other, envelope], '128')?.subject).toBe('Objet');
});

test('the envelope of another message is not taken', () => {
  expect(envelopeIn(listed([]), '129')).toBeUndefined();
});

const signal = new AbortController().signal;
const asked = { step: 'x', command: 'mbox.mjs', parameters: [], signal };
const plain = (text: string): Response => new Response(text, { headers: { 'content-type': 'text/plain' } });

test.for([
  [`while(1);\n[0,'',1]`, { kind: 'answer', fields: [0, '', 1] }],
  ['while(1);\n[0,"",1]', { kind: 'answer', fields: [0, '', 1] }],
  [`while(1);\n[1101, 'Invalid Session']`, { kind: 'failed', why: 'the session is over' }],
  [`while(1);\n[18,'x']`, { kind: 'failed', why: 'the session is over' }],
  [`while(1);\n[42,'<secret>']`, { kind: 'failed', why: 'error 42' }],
  [`while(1);\n['x']`, { kind: 'failed', why: 'error NaN' }],
  ['<html>', { kind: 'failed', why: 'the answer is no list' }],
] as const)('the answer %s', async ([text, outcome]) => {
  expect(
    await askWmap(
      viewWith(() => plain(text)),
      asked,
    ),
  ).toMatchObject(outcome);
});

test('a hostile mailbox name stays one parameter', async () => {
  let address = '';
  const view = viewWith((path) => {
    address = path;
    return plain('[0]');
  });
  const name = '../../logout.iwc?x=1&token=stolen#';
  await askWmap(view, { ...asked, parameters: [['mbox', name]] });
  const url = new URL(address, 'https://a.fr');
  expect(url.pathname).toBe('/iwc/svc/wmap/mbox.mjs');
  expect(url.searchParams.get('mbox')).toBe(name);
  expect(url.searchParams.getAll('token')).toEqual(['']);
});

const withCookie = (cookie: string): ReturnType<typeof viewWith> =>
  viewWith(() => new Response(), undefined, { 'convergence-token': 'of the page' }, { cookie } as Document);

test.for([
  ['iwc-auth=lang=fr:token=aB3:path=/iwc', 'aB3', '/iwc'],
  ['other=1; iwc-auth=path=/courrier:token=x.y-z', 'x.y-z', '/courrier'],
  ['iwc-auth=lang%3Dfr%3Atoken%3DaB3', 'aB3', '/iwc'],
  ['iwc-auth=path=//evil.example:token=a', 'a', '/iwc'],
  ['iwc-auth=100%', 'of the page', '/iwc'],
  ['', 'of the page', '/iwc'],
] as const)('token and place in the cookie %s', async ([cookie, token, context]) => {
  expect(await tokenOf(withCookie(cookie))).toBe(token);
  expect(contextOf(withCookie(cookie))).toBe(context);
});

test.for([
  [
    'their address',
    [
      ['mail', 1, 'marie.dupont@ac-montpellier.fr'],
      ['uid', 1, 'mdupont'],
    ],
    'marie.dupont@ac-montpellier.fr',
  ],
  ['their log-in in the domain', [['uid', 1, 'mdupont']], 'mdupont@ac-montpellier.fr'],
  ['nothing', [['cn', 1, 'Marie Dupont']], undefined],
] as const)('the mailbox is known by %s', async ([, attributes, mailbox]) => {
  const answer = [0, '', attributes, null, 'fr', 1, 1, 90, 'ac-montpellier.fr', '', 3];
  expect(await whoseMailbox(viewWith(() => plain(`while(1);\n${written(answer)}`)))).toBe(mailbox);
});

test('whose mailbox it is nobody knows once the session is over', async () => {
  expect(await whoseMailbox(viewWith(() => plain(`while(1);\n[1101, 'Invalid Session']`)))).toBeUndefined();
});
