import { expect, test } from 'vitest';
import { ownText } from '../../../../core/mail/text/own-text.ts';

const own = 'Merci pour votre réponse rapide.';
const thread = 'Votre compte sera suspendu.';

test.each([
  // How each mail program announces the message that is answered.
  ['Gmail', `Le mar. 4 mars 2025 à 09:12, Claire Martin <c@a.fr> a écrit :\n> ${thread}`],
  ['Gmail, wrapped', `Le mar. 4 mars 2025 à 09:12, Claire Martin\n<c@a.fr> a écrit :\n${thread}`],
  ['Gmail in English', `On Tue, Mar 4, 2025 at 9:12 AM Claire Martin <c@a.fr> wrote:\n> ${thread}`],
  ['Thunderbird', `Le 04/03/2025 à 09:12, Claire Martin a écrit :\n> ${thread}`],
  ['Outlook', `-----Message d'origine-----\nDe : Claire Martin\n${thread}`],
  ['Outlook in English', `-----Original Message-----\nFrom: Claire\n${thread}`],
  [
    'Outlook, headers',
    `De : Claire Martin <c@a.fr>\nEnvoyé : mardi 4 mars 2025 09:12\nÀ : Paul\nObjet : Compte\n${thread}`,
  ],
  ['Outlook in English, headers', `From: Claire\nSent: Tuesday\nTo: Paul\nSubject: Account\n${thread}`],
  ['Apple', `> Le 4 mars 2025 à 09:12, Claire a écrit :\n>\n> ${thread}`],
  ['marks alone', `> ${thread}\n>> Et puis ?`],
  ['German', `Am 04.03.2025 um 09:12 schrieb Claire:\n> ${thread}`],
])('%s', (_program, quotation) => {
  expect(ownText(`${own}\n${quotation}`, false)).toBe(own);
});

test("an answer below what is quoted is the writer's", () => {
  expect(ownText(`> ${thread}\n${own}`, false)).toBe(own);
});

test('what is passed on is said, its copied headers are not', () => {
  const forwarded = `Pour information.\n---------- Forwarded message ---------\nDe : A <a@b.fr>\nDate : mar. 4 mars\nSubject: C\nTo: B\n${thread}`;
  expect(ownText(forwarded, false)).toBe(`Pour information.\n${thread}`);
  const outlook = `Pour information.\nDe : A <a@b.fr>\nEnvoyé : mardi\nObjet : C\n${thread}`;
  expect(ownText(outlook, true)).toBe(`Pour information.\n${thread}`);
});

test('who only quotes has written what is quoted', () => {
  expect(ownText(`Le 4 mars, A a écrit :\n> ${thread}`, false)).toContain(thread);
  expect(ownText(`> ${thread}`, false)).toBe(thread);
});

test('a timetable is no header block', () => {
  const ticket = 'Votre billet de train\nDe : Montpellier\nÀ : Lyon\nDate : 4 mars 2025\nBon voyage à vous';
  expect(ownText(ticket, false)).toBe(ticket);
});

test('a sentence that begins with « Le » stays', () => {
  const text = 'Le recteur nous a écrit hier.\nIl faut lui répondre.';
  expect(ownText(text, false)).toBe(text);
});
