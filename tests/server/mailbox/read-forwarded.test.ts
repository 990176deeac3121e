import { expect, test } from 'vitest';

import { createContext } from '../../../core/create-context.ts';
import { readForwarded } from '../../../server/mailbox/read-forwarded.ts';
import { montpellier } from '../../core/profile/montpellier.ts';
import { forwarding, passed } from '../forwarding.ts';
import { phishingMail } from '../report-form.ts';

const border = { authservIds: ['mx.ac-montpellier.fr'], receivedBy: ['mx.ac-montpellier.fr'] };
const context = createContext({ ...montpellier, border });
const attached = phishingMail('Anne');
const outcomeOf = async (fields: Readonly<Record<string, string>>): Promise<string> =>
  (await readForwarded(forwarding(attached, {}, fields), context)).outcome;

test('an authenticated person of the house reports what they attach', async () => {
  expect(await readForwarded(forwarding(attached), context)).toMatchObject({
    outcome: 'reports',
    from: 'marie.dupont@ac-montpellier.fr',
    language: 'fr',
    comment: 'Ce message me semble bizarre, qu’en pensez-vous ?',
  });
});

test.each<[string, Readonly<Record<string, string>>, string]>([
  ['nobody vouches for the sender', { 'Authentication-Results': 'none.example; dmarc=pass' }, 'unproved'],
  ['the border does not', { 'Authentication-Results': passed.replace('dmarc=pass', 'dmarc=fail') }, 'unproved'],
  ['the sender is from elsewhere', { From: 'someone@gmail.com' }, 'unproved'],
  ['two senders', { From: 'a@ac-montpellier.fr, b@ac-montpellier.fr' }, 'unproved'],
  ['out of office', { 'Auto-Submitted': 'auto-replied' }, 'automatic'],
  ['a delivery report', { 'Return-Path': '<>' }, 'automatic'],
  ['a list', { 'List-Id': '<l.example>' }, 'automatic'],
  ['our own letter', { 'X-Vigie-Letter': '1' }, 'automatic'],
])('a mail is not taken when %s', async (_, fields, outcome) => {
  expect(await outcomeOf(fields)).toBe(outcome);
});

test('who forwards without attaching is told so', async () => {
  expect(await readForwarded(forwarding(undefined), context)).toMatchObject({ outcome: 'no-mail-attached' });
});
