import { describe, expect, test } from 'vitest';
import { latin, read, readAttached, utf8 } from './raw.ts';

test('a plain message, whole', async () => {
  const message = await read(
    'Return-Path: <bounce@exemple.fr>\nFrom: Claire Martin <claire@exemple.fr>\nSender: lettre@exemple.fr\nReply-To: r@exemple.fr\n' +
      'To: Paul <paul@exemple.fr>\nCc: b@exemple.fr\nSubject: =?utf-8?Q?R=C3=A9union?=\nMessage-ID: <1@exemple.fr>\n' +
      'Date: Tue, 4 Mar 2025 09:00:00 +0100\nContent-Type: text/plain; charset=utf-8\n\nBonjour,\nla réunion est sur https://exemple.fr/salle.\n',
  );
  expect(message).toMatchObject({
    completeness: 'raw',
    from: { name: 'Claire Martin', address: 'claire@exemple.fr' },
    sender: { address: 'lettre@exemple.fr' },
    replyTo: [{ address: 'r@exemple.fr' }],
    returnPath: { address: 'bounce@exemple.fr' },
    to: [{ name: 'Paul' }],
    cc: [{ address: 'b@exemple.fr' }],
    subject: 'Réunion',
    messageId: '<1@exemple.fr>',
    date: '2025-03-04T08:00:00.000Z',
    authentication: { status: 'unavailable' },
    marks: { list: false, calendar: false, automatic: false, reply: false },
    text: { visible: 'Bonjour,\nla réunion est sur https://exemple.fr/salle.', language: 'fr' },
    links: [{ kind: 'text', href: 'https://exemple.fr/salle' }],
    attachments: [],
    missing: new Set(),
  });
});

describe('the richest alternative is read', () => {
  const alternatives = (html: string): string =>
    `Content-Type: multipart/alternative; boundary=b\n\n--b\n\nTexte https://texte.fr/\n--b\nContent-Type: text/html\n\n${html}\n--b--`;

  test('the page', async () => {
    const { text, links } = await read(alternatives('<p>Page</p>'));
    expect(text.visible).toBe('Page');
    expect(links).toEqual([]);
  });

  test('the text, where nothing can be seen of the page', async () => {
    const { text, links } = await read(alternatives('<p style="display:none"> </p>'));
    expect(text.visible).toBe('Texte https://texte.fr/');
    expect(links).toHaveLength(1);
  });
});

test.each([
  ['iso-8859-1', latin('Content-Type: text/plain; charset=iso-8859-1\n\nD\xe9connexion')],
  ['windows-1252', latin('Content-Type: text/plain; charset=windows-1252\n\nD\xe9connexion')],
  ['utf-8', utf8('Content-Type: text/plain; charset=utf-8\n\nDéconnexion')],
  [
    'utf-8, quoted-printable',
    utf8('Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\nD=C3=A9conn=\nexion'),
  ],
  ['an unknown one', latin('Content-Type: text/plain; charset=x-none\n\nD\xe9connexion')],
  [
    'utf-16',
    utf8(
      `Content-Type: text/plain; charset=utf-16le\nContent-Transfer-Encoding: base64\n\n${Buffer.from('Déconnexion', 'utf16le').toString('base64')}`,
    ),
  ],
  ['iso-2022-jp', latin('Content-Type: text/plain; charset=iso-2022-jp\n\nD\x1b$B!%\x1b(Bconnexion')],
])('charset %s', async (charset, source) => {
  expect((await read(source)).text.visible).toMatch(charset === 'iso-2022-jp' ? /^D.connexion$/u : /^Déconnexion$/u);
});

describe('marks', () => {
  test.each([
    ['List-Unsubscribe: <https://a.fr/>', { list: true }],
    ['List-Id: <a.b.fr>', { list: true }],
    ['Auto-Submitted: auto-replied', { automatic: true }],
    ['Auto-Submitted: no', { automatic: false }],
    ['Content-Type: multipart/report; report-type=delivery-status; boundary=b', { automatic: true }],
    ['In-Reply-To: <1@a.fr>', { reply: true }],
    ['References: <1@a.fr>', { reply: true }],
    ['Content-Type: text/calendar; method=REQUEST', { calendar: true }],
    ['X-Exercice: =?utf-8?Q?campagne_=C3=A9t=C3=A9?=', { headers: new Map([['x-exercice', 'campagne été']]) }],
    ['X-Autre: 1', { headers: new Map() }],
  ] as const)('%s', async (header, expected) => {
    expect((await read(`${header}\n\nx`, { simulationHeaders: ['X-Exercice'] })).marks).toMatchObject(expected);
  });
});

test("an invitation's addresses are links, unfolded", async () => {
  const calendar = 'BEGIN:VEVENT\r\nDESCRIPTION:Rejoindre\\nhttps://visio.exe\r\n mple/salle\\, puis\r\nEND:VEVENT';
  const { links, marks } = await readAttached('invite.ics', 'text/calendar', calendar);
  expect(links.map(({ href }) => href)).toEqual(['https://visio.exemple/salle']);
  expect(marks.calendar).toBe(true);
});

describe('links', () => {
  test('base, addresses without a scheme, and the same twice', async () => {
    const { links } = await read(
      'Content-Type: text/html\n\n<base href="https://a.fr/b/c"><a href="d?e">1</a><a href="d?e">1</a><a href="d?e">2</a><a href="//f.fr">3</a>',
    );
    expect(links.map(({ text, href, domain }) => [text, href, domain?.host])).toEqual([
      ['1', 'https://a.fr/b/d?e', 'a.fr'],
      ['2', 'https://a.fr/b/d?e', 'a.fr'],
      ['3', 'https://f.fr/', 'f.fr'],
    ]);
    const forgiven = await read('Content-Type: text/html\n\n<a href="www.a.fr/x">1</a><a href="x.html">2</a>');
    expect(forgiven.links.map(({ href }) => href)).toEqual(['http://www.a.fr/x']);
  });

  test('text beside links is searched, text on links is not', async () => {
    const { links } = await read(
      'Content-Type: text/html\n\n<p>Voir www.a.fr</p><a href="https://b.fr/">https://c.fr/</a>',
    );
    expect(links.map(({ kind, domain }) => `${kind} ${domain?.host}`)).toEqual(['anchor b.fr', 'text www.a.fr']);
  });

  test('no more than two thousand are kept, and the message says so', async () => {
    const many = Array.from({ length: 3_000 }, (_, index) => `<a href="https://a${index}.fr/">x</a>`).join('');
    const { links, missing } = await read(`Content-Type: text/html\n\n${many}`);
    expect(links).toHaveLength(2_000);
    expect(missing).toEqual(new Set(['body']));
  });
});

describe('what the writer wrote is told from what is quoted', () => {
  const thread = 'Bien noté, merci à vous.\n\nLe 4 mars 2025, Claire a écrit :\n> Votre compte expire.';

  test('in an answer', async () => {
    expect((await read(`Subject: Re: Compte\nIn-Reply-To: <1@a.fr>\n\n${thread}`)).text.own).toBe(
      'Bien noté, merci à vous.',
    );
  });

  test('but not in what only looks like one', async () => {
    expect((await read(`Subject: Re: Compte\n\n${thread}`)).text.own).toContain('Votre compte expire.');
  });

  test('and what is passed on is said', async () => {
    const source =
      'Subject: TR: Compte\nReferences: <1@a.fr>\n\nVu ceci ?\n\nDe : Claire\nEnvoyé : hier\nObjet : Compte\n\nVotre compte expire.';
    expect((await read(source)).text.own).toBe('Vu ceci ?\nVotre compte expire.');
  });
});

test('the host may compute hashes', async () => {
  const source = 'Content-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment\n\nabc';
  const { attachments } = await read(source, { sha256: async (bytes) => Promise.resolve(`${bytes.length} bytes`) });
  expect(attachments).toMatchObject([{ name: 'a.pdf', type: 'application/pdf', size: 4, sha256: '4 bytes' }]);
});

describe('broken sources are read as far as they can be', () => {
  test.each([
    ['nothing', ''],
    ['no header', 'Bonjour https://a.fr/'],
    ['only a header', 'Subject: x'],
    [
      'an open part',
      'Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/html\n\n<a href="https://a.fr/">x',
    ],
    ['a boundary that never comes', 'Content-Type: multipart/mixed; boundary=b\n\n<a href="https://a.fr/">x'],
    ['no boundary', 'Content-Type: multipart/mixed\n\nx'],
    ['a date of nowhere', 'Date: hier\n\nx'],
    ['base64 that is none', 'Content-Transfer-Encoding: base64\n\n%%%%'],
    ['zeros', '\u0000'.repeat(1_000)],
  ])('%s', async (_what, source) => {
    await expect(read(source)).resolves.toMatchObject({ completeness: 'raw' });
  });

  test.each([
    ['blank lines before it', '\n\nSubject: x\n\nhttps://a.fr/b'],
    ['a byte order mark', '\ufeffSubject: x\n\nhttps://a.fr/b'],
    ['the lines of an old Mac', 'Subject: x\r\rhttps://a.fr/b'],
  ])('%s', async (what, source) => {
    const message = await read(what.endsWith('Mac') ? new TextEncoder().encode(source) : source);
    expect(message).toMatchObject({ subject: 'x', links: [{ href: 'https://a.fr/b' }] });
  });

  test('what only a mail program with keys can open is missing', async () => {
    const signed = 'Content-Type: application/pkcs7-mime; name=smime.p7m\nContent-Transfer-Encoding: base64\n\nMIAG';
    expect((await read(signed)).missing).toEqual(new Set(['body']));
  });

  test('parts nested deeper than any mailer does become text, and the message says so', async () => {
    const opening = (level: number): string => `--b${level}\nContent-Type: multipart/mixed; boundary=b${level + 1}\n\n`;
    const levels = Array.from({ length: 300 }, (_, level) => opening(level)).join('');
    const { from, links, missing } = await read(
      `From: a@exemple.fr\nContent-Type: multipart/mixed; boundary=b0\n\n${levels}--b300\n\nhttps://a.fr/x`,
    );
    expect(from?.address).toBe('a@exemple.fr');
    expect(links.map(({ href }) => href)).toEqual(['https://a.fr/x']);
    expect(missing).toEqual(new Set(['body', 'attachments']));
  });
});
