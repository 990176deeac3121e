import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeSource } from '../../../../core/mail/seen/compose-source.ts';
import { readSeen } from '../../../../core/mail/seen/read-seen.ts';
import type { SeenAttachment, SeenMessage } from '../../../../core/mail/seen/seen-message.ts';

const nothing: SeenMessage = {
  completeness: 'view',
  headers: undefined,
  from: undefined,
  sender: undefined,
  replyTo: [],
  to: [],
  cc: [],
  subject: '',
  date: '',
  messageId: '',
  html: undefined,
  text: undefined,
  attachments: undefined,
};

const bill: SeenAttachment = {
  name: 'facture é.pdf',
  type: 'application/pdf',
  size: 41_000,
  contentId: '',
  content: undefined,
};
const border = { authservIds: ['mx.ac-montpellier.fr'], receivedBy: [] };

function read(seen: Partial<SeenMessage>) {
  return readSeen({ ...nothing, ...seen }, { border });
}

test('what a page shows is read as it stands there', async () => {
  const message = await read({
    from: { name: 'Rectorat "DSI"', address: 'ce.dsi@ac-montpelier.fr' },
    replyTo: [{ name: '', address: 'dsi@exemple.fr' }],
    to: [
      { name: 'Élise Roux', address: 'elise.roux@ac-montpellier.fr' },
      { name: '', address: 'jean@exemple.fr' },
    ],
    subject: 'Votre boîte : à valider',
    date: '2026-11-16T09:02:00Z',
    html: '<p>Bonjour, <a href="https://exemple.fr/a?b=1&amp;c=é">validez</a></p>',
    attachments: [bill],
  });
  expect(message).toMatchObject({
    completeness: 'view',
    from: { name: 'Rectorat "DSI"', address: 'ce.dsi@ac-montpelier.fr' },
    replyTo: [{ address: 'dsi@exemple.fr' }],
    to: [{ name: 'Élise Roux', address: 'elise.roux@ac-montpellier.fr' }, { address: 'jean@exemple.fr' }],
    subject: 'Votre boîte : à valider',
    date: '2026-11-16T09:02:00.000Z',
    text: { visible: 'Bonjour, validez' },
    links: [{ kind: 'anchor', text: 'validez' }],
    attachments: [{ name: 'facture é.pdf', type: 'application/pdf', size: 41_000, sha256: undefined }],
    missing: new Set(['headers', 'attachments', 'qr']),
  });
});

test('what a host cannot show is missing, not empty', async () => {
  expect((await read({})).missing).toEqual(new Set(['headers', 'body', 'attachments', 'qr']));
});

test('with headers, body and every attachment nothing is missing', async () => {
  const message = await read({
    completeness: 'rebuilt',
    headers: 'From: a@exemple.fr\r\nSubject: =?utf-8?B?w6k=?=\r\n',
    text: 'Bonjour',
    attachments: [{ ...bill, content: new Uint8Array([37, 80, 68, 70]) }],
  });
  expect(message).toMatchObject({ completeness: 'rebuilt', subject: 'é', attachments: [{ size: 4 }] });
  expect(message.missing).toEqual(new Set());
});

test('headers that the server gave are believed as far as the border vouches, those of a page never', async () => {
  const headers =
    'Authentication-Results: mx.ac-montpellier.fr; dmarc=pass header.from=exemple.fr\r\nReceived: by x\r\nFrom: a@exemple.fr\r\n';
  expect((await read({ headers, text: '' })).authentication).toMatchObject({ status: 'reported', dmarc: 'pass' });
  expect((await read({ from: { name: '', address: 'a@exemple.fr' }, text: '' })).authentication).toEqual({
    status: 'unavailable',
  });
});

test('fields that came are not said twice, and those of parts are made anew', () => {
  const source = Buffer.from(
    composeSource({
      ...nothing,
      headers: 'Subject: one\r\nContent-Type: multipart/mixed;\r\n boundary=x\r\n',
      subject: 'two',
      text: 'x',
    }),
  ).toString();
  expect(source).toContain('Subject: one\r\n');
  expect(source).not.toContain('two');
  expect(source).not.toContain('boundary=x');
  expect(source).toContain('X-Vigie-Reconstructed: view\r\n');
});

test('no name, address or subject can add a header', async () => {
  const hostile = fc.string({
    unit: fc.constantFrom('a', '\r', '\n', '\0', ':', '<', '>', ',', '"', '@', '\u2028', '=?'),
  });
  await fc.assert(
    fc.asyncProperty(hostile, hostile, async (one, other) => {
      const seen = { ...nothing, from: { name: one, address: other }, subject: one, messageId: other, text: other };
      const header = Buffer.from(composeSource(seen)).toString().split('\r\n\r\n')[0] ?? '';
      const names = header.split(/\r\n(?![ \t])/u).map((field) => field.slice(0, field.indexOf(':')));
      const allowed = ['X-Vigie-Reconstructed', 'From', 'Subject', 'Message-ID', 'MIME-Version', 'Content-Type'];
      expect(names.filter((name) => ![...allowed, 'Content-Transfer-Encoding'].includes(name))).toEqual([]);
      expect(header.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
      await readSeen(seen, { border });
    }),
  );
});
