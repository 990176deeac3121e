import { expect, test } from 'vitest';
import type { Meaning } from '../../../core/phrases/meanings.ts';
import { listener } from '../../../core/phrases/scan.ts';
import { says } from '../../../core/reading/says.ts';
import { aMessage } from '../../builders.ts';

test.for<readonly [text: string, meaning: Meaning, said: boolean]>([
  ['Confirmez votre mot de passe', 'password', true],
  ['Ne communiquez jamais votre mot de passe', 'password', false],
  ['Nous ne vous demanderons jamais de saisir votre mot de passe', 'password', false],
  ['Never enter your password on another site', 'password', false],
  ['We will not ask you to confirm your password', 'password', false],
  ['If you do not verify your account, it will be closed', 'threat', true],
  ['Votre boîte aux lettres est presque pleine', 'storage', true],
  ['Votre quota a été dépassé', 'storage', true],
  ['Votre compte sera suspendu', 'threat', true],
  ['Your wallet will be restricted', 'threat', true],
  ['Ihr Konto wurde vorübergehend gesperrt', 'threat', true],
  ['Uw rekening wordt geblokkeerd', 'threat', true],
  ['Sua conta foi bloqueada', 'threat', true],
  ['Su cuenta ha sido suspendida', 'threat', true],
  ['Il suo account è stato sospeso', 'threat', true],
  ['Identifiez-vous avec votre NUMEN', 'numen', true],
  ['Votre colis est en attente', 'parcel', true],
  ['Sua encomenda foi retida na alfândega', 'parcel', true],
  ['Uw pakket wordt vastgehouden', 'parcel', true],
  ['Your incoming messages have been placed on hold', 'held', true],
  ['6 incoming emails are pending on the server', 'held', true],
  ['The filter reads incoming mail and sorts it', 'held', false],
  ['Press shift to permanently delete a file', 'threat', false],
  ['Your files will be permanently deleted', 'threat', true],
  ['The studio began legal proceedings against a website', 'fine', false],
  ['Legal action will be taken against you', 'fine', true],
  ['Mailbox ac-montpellier.fr is 99% full', 'storage', true],
  ['Incoming mail will bounce within 12 hours', 'held', true],
  ['I reached my quota limit again', 'storage', false],
  ['You have reached your mailbox quota limit', 'storage', true],
  ['a token with an expiration date', 'expiry', false],
  ['Seu token expirou', 'expiry', true],
  ['Mon NUMEN figure sur le formulaire joint', 'numen', false],
  ['Voici mon NUMEN : 34E1234567XYZ', 'numen', false],
  ['NUMEN : 34E1234567XYZ', 'numen', false],
  ['Le conseil de classe se tiendra jeudi', 'threat', false],
  ['Votre avis d’impôt est disponible dans votre espace particulier', 'threat', false],
])('“%s” says %s: %s', ([text, meaning, said]) => {
  expect(says(aMessage({ text }), listener()).has(meaning)).toBe(said);
});

test('what is said is quoted, and placed', () => {
  const said = says(aMessage({ subject: 'Votre boîte est PLEINE', text: 'Bonjour.' }), listener());
  expect(said.get('storage')).toEqual({ quote: 'boîte est PLEINE', at: { in: 'subject' } });
});

test('a NUMEN that the text gives was only named in the subject', () => {
  const given = { subject: 'Mon dossier, NUMEN', text: 'NUMEN 34E1234567XYZ, date de naissance 01/02/1980.' };
  expect(says(aMessage(given), listener()).has('numen')).toBe(false);
  const asked = { subject: 'NUMEN manquant', text: 'Indiquez votre NUMEN et votre date de naissance.' };
  expect(says(aMessage(asked), listener()).has('numen')).toBe(true);
});

test('a picture that stands for a link speaks too', () => {
  const said = says(aMessage({ links: [{ href: 'https://x.example/', text: 'Your storage is full' }] }), listener());
  expect(said.get('storage')?.at).toEqual({ in: 'link', index: 0 });
});

test('what comes after hundreds of words is not the point', () => {
  expect(
    says(aMessage({ text: `${'Une nouvelle parmi d’autres. '.repeat(200)} Votre compte sera suspendu` }), listener())
      .size,
  ).toBe(0);
});

test('a letter passed on without a word speaks for who passes it on', () => {
  const text = { visible: '-------- Message transféré --------\nVotre boîte est pleine', own: '' };
  expect(says(aMessage({ text }), listener()).has('storage')).toBe(true);
  expect(says(aMessage({ text: { ...text, own: 'C’est un faux ?' } }), listener()).has('storage')).toBe(false);
});
