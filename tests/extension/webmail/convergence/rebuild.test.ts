import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { readSeen } from '../../../../core/mail/seen/read-seen.ts';
import { askedHeaders, envelopeIn } from '../../../../extension/webmail/convergence/envelope.ts';
import { listIn } from '../../../../extension/webmail/convergence/list-notation.ts';
import { partsIn } from '../../../../extension/webmail/convergence/parts.ts';
import { filesOf, rebuilt } from '../../../../extension/webmail/convergence/rebuild.ts';
import { header, part, written } from './answers.ts';

const html = '<p>Bonjour</p>';
const border = { authservIds: ['mx.ac-montpellier.fr'], receivedBy: ['mx.ac-montpellier.fr'] };
const file = (headers: readonly (readonly [string, string])[], type = 'application/pdf'): readonly unknown[] =>
  part(type, headers, null, 0);

/** Through the server's notation and back. */
const partsOf = (...parts: readonly unknown[]): ReturnType<typeof partsIn> => partsIn(listIn(written(parts)));

test('a message is put together of its parts, with the header of the first, and says so', async () => {
  const parts = partsOf(
    part('multipart/mixed', header),
    part('text/html', [['Content-type', 'text/html; charset=UTF-8']], html, 0),
    file([['Content-disposition', 'attachment; filename="convocation.pdf"']]),
  );
  const seen = rebuilt(parts, undefined);
  expect(seen).toMatchObject({
    completeness: 'rebuilt',
    html,
    text: undefined,
    attachments: [{ name: 'convocation.pdf' }],
  });
  if (!seen) return;
  expect(await readSeen(seen, { border })).toMatchObject({
    completeness: 'rebuilt',
    from: { name: 'Jean Martin', address: 'jean.martin@ac-montpe11ier.fr' },
    returnPath: { address: 'jean.martin@ac-montpe11ier.fr' },
    replyTo: [{ address: 'jm@mail.example' }],
    subject: 'Marques contrefaites',
    // What the border wrote above the first Received, and not what the sender wrote below it.
    authentication: { status: 'reported', dmarc: 'fail', aligned: false },
  });
});

test('where the server leaves the header out, what the list tells has to do, and no word of the border is believed', async () => {
  const envelope = envelopeIn(
    [0, '', 1, 0, 1, [], [[128, 900, 1, 0, 'Jean', 'Objet', [['From', 'Jean <j@a.fr>']]]]],
    '128',
  );
  const seen = rebuilt(partsOf(part('text/html', [], html)), envelope?.headers);
  expect(seen?.headers).toBe('From: Jean <j@a.fr>\r\nSubject: Objet\r\n');
  expect(askedHeaders).not.toContain('Authentication-Results');
  expect(seen && (await readSeen(seen, { border })).authentication).toEqual({ status: 'unavailable' });
  expect(rebuilt(partsOf(part('text/html', [], html)), undefined)).toBeUndefined();
});

test.for([
  ['Le recteur <r@ac.fr> <x@evil.example>', 'x@evil.example'],
  ['"Le recteur" <r@ac.fr> <x@evil.example>', 'x@evil.example'],
  ['Le recteur <x@evil.example>', 'x@evil.example'],
  ['x@evil.example', 'x@evil.example'],
] as const)('From: %s is from %s, whatever address its name imitates', async ([from, address]) => {
  const seen = rebuilt(partsOf(part('text/html', [['From', from]], html)), undefined);
  expect(seen && (await readSeen(seen, { border })).from?.address).toBe(address);
});

test('a value cannot begin a field of its own', () => {
  const seen = rebuilt(
    partsOf(
      part(
        'text/html',
        [
          ['From', 'j@a.fr'],
          ['X', 'x\r\nReceived: y'],
          ['a b', 'z'],
        ],
        html,
      ),
    ),
    undefined,
  );
  expect(seen?.headers).toBe('From: j@a.fr\r\nX: x Received: y\r\n');
});

test('plain text of which the server made HTML is HTML; plain text stays what it is', () => {
  const made = 'Voir<BR><A HREF="https://evil.example/" target="l">https://evil.example/</A>';
  const body = (text: string) => rebuilt(partsOf(part('text/plain', [['From', 'j@a.fr']], text)), undefined);
  expect(body(made)).toMatchObject({ html: made, text: undefined });
  expect(body('2 < 3, et voilà')).toMatchObject({ html: undefined, text: '2 < 3, et voilà' });
});

test('what hangs on a message that hangs on it is no body and no file of its own', () => {
  const parts = partsOf(
    part('multipart/mixed', header),
    part('text/plain', [], 'Bonjour', 0),
    part('message/rfc822', [['Content-disposition', 'attachment']], null, 0),
    part('text/html', [['From', 'autre@a.fr']], '<p>Autre</p>', 2),
    part('application/pdf', [['Content-type', 'application/pdf; name=autre.pdf']], null, 2),
  );
  expect(rebuilt(parts, undefined)).toMatchObject({ text: 'Bonjour', html: undefined });
  expect(filesOf(parts).map(({ number, type }) => [number, type])).toEqual([[2, 'message/rfc822']]);
});

describe('a file is called', () => {
  test.for([
    [[['Content-Disposition', 'attachment; filename="a b.pdf"']], 'a b.pdf'],
    [[['content-type', 'application/pdf; name=a.pdf']], 'a.pdf'],
    [[['Content-Disposition', "attachment; filename*=utf-8''%C3%A9t%C3%A9.pdf"]], 'été.pdf'],
    [[['Content-Disposition', "attachment; filename*=utf-8''100%.pdf"]], "utf-8''100%.pdf"],
    [[['Content-Disposition', 'attachment']], 'unnamed'],
    [[['Content-Disposition', 'inline']], ''],
  ] as const)('by %j: %s', ([headers, name]) => {
    expect(partsOf(file(headers))[0]?.name).toBe(name);
  });
});

test('no answer makes it throw', () => {
  fc.assert(
    fc.property(fc.array(fc.anything()), (fields) => {
      const parts = partsIn([fields, ...fields]);
      rebuilt(parts, undefined);
      rebuilt(parts, envelopeIn(fields, '128')?.headers);
      filesOf(parts);
    }),
  );
});
