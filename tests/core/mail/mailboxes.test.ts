import { expect, test } from 'vitest';
import { mailboxOf, readMailboxes } from '../../../core/mail/mailboxes.ts';
import { latin, read } from './raw.ts';

test.each([
  // header value, the mailboxes as `name|address`
  ['Rectorat <ce.rectorat@ac-montpellier.fr>', ['Rectorat|ce.rectorat@ac-montpellier.fr']],
  ['ce.rectorat@ac-montpellier.fr', ['|ce.rectorat@ac-montpellier.fr']],
  ['<ce.rectorat@ac-montpellier.fr>', ['|ce.rectorat@ac-montpellier.fr']],
  ['"Martin, Claire" <C.Martin@AC-Montpellier.FR>', ['Martin, Claire|c.martin@ac-montpellier.fr']],
  // An address where the name belongs does not become the address.
  ['"rectorat@ac-montpellier.fr" <x@evil.example>', ['rectorat@ac-montpellier.fr|x@evil.example']],
  [
    '"Rectorat <rectorat@ac-montpellier.fr>" <x@evil.example>',
    ['Rectorat <rectorat@ac-montpellier.fr>|x@evil.example'],
  ],
  ['rectorat@ac-montpellier.fr <x@evil.example>', ['rectorat@ac-montpellier.fr|x@evil.example']],
  ['a@un.fr, B <b@deux.fr>', ['|a@un.fr', 'B|b@deux.fr']],
  ['Équipe: a@un.fr, "B" <b@deux.fr>;', ['|a@un.fr', 'B|b@deux.fr']],
  ['undisclosed-recipients:;', []],
  // An unquoted comma in a name.
  ['Rectorat, Montpellier <a@b.fr>', ['Rectorat, Montpellier|a@b.fr']],
  ['=?utf-8?B?UmVjdG9yYXQgPGFAYi5mcj4=?= <x@evil.example>', ['Rectorat <a@b.fr>|x@evil.example']],
  ['=?iso-8859-1?Q?Acad=E9mie_de?= =?iso-8859-1?Q?_Montpellier?= <a@b.fr>', ['Académie de Montpellier|a@b.fr']],
  ['=?utf-8?Q?Acad=C3?= =?utf-8?Q?=A9mie?= <a@b.fr>', ['Académie|a@b.fr']],
  ['=?x-unknown?Q?Caf=E9?= <a@b.fr>', ['Café|a@b.fr']],
  ['Paie (service) <paie@b.fr>', ['Paie|paie@b.fr']],
  ['paie@b.fr (Service de la paie)', ['Service de la paie|paie@b.fr']],
  ['Rec\u200btorat <a@b.fr>', ['Rectorat|a@b.fr']],
  ['"Rectorat <a@b.fr>', ['|a@b.fr']],
  ['<mailto:a@b.fr>', ['|a@b.fr']],
  ['<@relais.fr:a@b.fr>', ['|a@b.fr']],
  ['Rectorat', ['Rectorat|']],
  // The null sender of bounces.
  ['<>', ['|']],
  ['', []],
] as const)('%j', (header, expected) => {
  expect(readMailboxes(header).map(({ name, address }) => `${name}|${address}`)).toEqual(expected);
});

test('the domain is parsed once, and only where there is one', () => {
  expect(mailboxOf('', 'a@mail.ac-montpellier.fr').domain?.registrable).toBe('ac-montpellier.fr');
  expect(mailboxOf('', 'a@[192.0.2.1]').domain).toBeUndefined();
  expect(mailboxOf('', 'a@localhost').domain).toBeUndefined();
  expect(mailboxOf('', 'a').domain).toBeUndefined();
});

test('every From counts among the authors, the topmost first', async () => {
  const { from, authors } = await read('From: a@un.fr\nFrom: b@deux.fr, c@trois.fr\n\nx');
  expect(from?.address).toBe('a@un.fr');
  expect(authors.map(({ address }) => address)).toEqual(['a@un.fr', 'b@deux.fr', 'c@trois.fr']);
});

test('a message without From has no author', async () => {
  expect((await read('Subject: x\n\nx')).from).toBeUndefined();
});

test('raw 8-bit headers are read as UTF-8 where they are, else as windows-1252', async () => {
  const old = await read(latin('From: Acad\xe9mie \x93x\x94 <a@b.fr>\nSubject: D\xe9connexion\n\nx'));
  expect(old.from?.name).toBe('Académie “x”');
  expect(old.subject).toBe('Déconnexion');
  expect((await read('Subject: Déconnexion\n\nx')).subject).toBe('Déconnexion');
});
