import { expect, test } from 'vitest';

import { isMail, isMsg } from '../../../addin/judge/dropped-file.ts';
import { createJudge } from '../../../addin/judge/judge.ts';
import { qrDecoder } from '../../../cli/scan/decode-qr.ts';
import { judgeMessage } from '../../../cli/scan/judge-message.ts';
import { createContext } from '../../../core/create-context.ts';
import { readProfile } from '../../../core/profile/read-profile.ts';
import { cardOf } from '../../../core/texts/card.ts';
import montpellier from '../../../profiles/montpellier.json' with { type: 'json' };
import { outlookFile } from '../../core/msg/outlook-file.ts';

const reading = readProfile(montpellier);
if (!reading.ok) throw new Error('no profile');
const { profile } = reading;
const context = createContext(profile);
const judge = createJudge({
  profile,
  contextFor: () => Promise.resolve(context),
  language: 'fr',
  decoder: qrDecoder,
});

test('an Outlook file gets the card of the command line, and its report carries what it was made into', async () => {
  const headers = 'From: Rectorat <ce@ac-montpelier.fr>\r\nSubject: Votre mot de passe expire\r\n';
  const bytes = outlookFile({ texts: { 0x007d: headers, 0x1000: 'Confirmez : https://ac-montpelier.fr/login' } });
  const judged = await judge.ofFile(bytes);
  const outcome = await judgeMessage({ kind: 'msg', name: 'a.msg', bytes }, context, undefined);
  if (outcome.kind !== 'judged') throw new Error(outcome.kind);
  expect(judged?.card).toEqual(cardOf(outcome.judged.message, outcome.judged.verdict, context, 'fr'));
  expect(judged?.card.level).toBe('danger');
  expect(Buffer.from(judged?.source ?? []).toString()).toContain('From: Rectorat <ce@ac-montpelier.fr>');
});

test('a dropped file has no border, whatever it claims', async () => {
  const claimed = 'Authentication-Results: mx.ac-montpellier.fr; dmarc=pass header.from=ac-montpellier.fr\r\n';
  const judged = await judge.ofFile(Buffer.from(`${claimed}From: Rectorat <ce@ac-montpellier.fr>\r\n\r\nBonjour`));
  expect(judged?.message.authentication).toEqual({ status: 'unavailable' });
});

test.for([
  ['Received: from a\r\n', true, false],
  ['\n\nSubject: x', true, false],
  ['PK\u0003\u0004', false, false],
  ['', false, false],
  ['\u0001\u0002', false, false],
  ['\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1', false, true],
] as const)('%j: mail %s, Outlook file %s', ([text, mail, msg]) => {
  const bytes = Buffer.from(text, 'latin1');
  expect([isMail(bytes), isMsg(bytes)]).toEqual([mail, msg]);
});

test('what begins like an Outlook file and is none is no message', async () => {
  const torn = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0);
  expect(await judge.ofFile(torn)).toBeUndefined();
});
