import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { qrDecoder } from '../../cli/scan/decode-qr.ts';
import { assess } from '../../core/assess.ts';
import { createContext } from '../../core/create-context.ts';
import { readMessage } from '../../core/mail/read-message.ts';
import { readMailbox } from '../../demo/mailbox.ts';
import { movedToNow } from '../../demo/moved-to-now.ts';
import { montpellier } from '../core/profile/montpellier.ts';

const now = new Date('2026-12-01T09:00:00Z');
const messages = await readMailbox('demo/messages', now);
const context = createContext(montpellier);
const border = { authservIds: ['mx.ac-montpellier.fr'], receivedBy: [] };

/** By subject: what the card shows, and the finding that the message is there for. */
test.for([
  ['Expiration de votre mot de passe', 'danger', 'sender-lookalike'],
  ['Conseil de classe de 4e 2 : ordre du jour', 'none', undefined],
  ['Revalorisation de votre traitement', 'danger', 'qr-login'],
  ['Re: Sortie à l’étang de Thau', 'none', undefined],
  ['Mettez à jour votre messagerie', 'danger', 'link-text-mismatch'],
  // Sounds like phishing, and is none.
  ['Votre mot de passe académique expire dans 14 jours', 'none', undefined],
  ['Coordonnées bancaires à mettre à jour', 'danger', 'display-name-address'],
  ['Rencontre parents-professeurs, 14 demandes de rendez-vous', 'none', undefined],
  ['Votre colis est en attente : 1,95 € à régler', 'danger', 'link-lookalike'],
  ['autorisation de sortie de lucas', 'none', undefined],
  ['BOITE PLEINE', 'danger', 'form-builder'],
  // From a colleague's own account, which somebody has taken.
  ['Re: Progression commune 4e', 'caution', 'credential-request'],
  ['Vos formations du trimestre : esprit critique, histoire locale, évaluation', 'none', undefined],
] as const)('%s: %s', async ([subject, level, rule]) => {
  const shown = messages.find((each) => each.subject === subject);
  if (!shown) throw new Error('no such message');
  const verdict = assess(await readMessage(shown.source, { border, decodeQr: qrDecoder() }), context);
  expect(verdict.level).toBe(level);
  expect(verdict.evidence.map((each) => each.rule)).toEqual(rule === undefined ? [] : expect.arrayContaining([rule]));
});

test('every file of the folder is in the mailbox, newest first, and has come today or in the last days', () => {
  expect(messages).toHaveLength(readdirSync('demo/messages').length);
  const times = messages.map(({ date }) => date.getTime());
  expect(times).toEqual(times.toSorted((one, other) => other - one));
  expect(times[0]).toBe(now.getTime() - 4 * 60_000);
  expect(times.at(-1)).toBeGreaterThan(now.getTime() - 4 * 86_400_000);
  expect(messages.map(({ uid }) => uid)).toEqual(messages.map((_, index) => messages.length - index));
});

test('only dates of the headers are moved, and each by the same time', () => {
  const source = (minutes: number) =>
    Buffer.from(
      `Received: by mx; Thu, 15 Jan 2026 10:${minutes}:00 +0100\r\nDate: Thu, 15 Jan 2026 10:${minutes}:00 +0100\r\n\r\nThu, 15 Jan 2026 10:00:00 +0100 é`,
    );
  expect(movedToNow([source(10), source(30)], now).map((each) => Buffer.from(each).toString())).toEqual(
    ['08:36', '08:56'].map(
      (time) =>
        `Received: by mx; Tue, 01 Dec 2026 ${time}:00 +0000\r\nDate: Tue, 01 Dec 2026 ${time}:00 +0000\r\n\r\nThu, 15 Jan 2026 10:00:00 +0100 é`,
    ),
  );
});
