import { expect, test } from 'vitest';
import { read } from '../../../core/reading/read.ts';
import { leadingAway } from '../../../core/reading/leading-away.ts';
import { aMessage, type MessageDraft } from '../../builders.ts';
import { context } from '../rules/judge.ts';

const reading = (draft: MessageDraft) => read(aMessage(draft), context);

test.for<readonly [draft: MessageDraft, speaker: string | undefined, impersonated: string | undefined]>([
  [{ from: 'Netflix <a@netflix.com>' }, 'netflix', undefined],
  [{ from: 'Netflix <a@x.example>' }, undefined, 'netflix'],
  [{ from: 'Claire <a@gmail.com>' }, undefined, undefined],
  [{ from: 'Orange <facture@infos.orange.fr>' }, 'orange', undefined],
  [{ from: 'a@umontpellier.fr', text: 'Netflix\nBonjour' }, 'umontpellier.fr', undefined],
  [{ from: 'a@x.example', subject: 'Netflix augmente ses prix' }, undefined, undefined],
])('%o: from %s, in the name of %s', ([draft, speaker, impersonated]) => {
  expect(reading(draft).speaker?.id).toBe(speaker);
  expect(reading(draft).impersonated?.owner.id).toBe(impersonated);
});

test.for<readonly [what: string, draft: MessageDraft, keeper: boolean]>([
  ['a stranger who alarms about the mailbox', { text: 'Votre boîte mail sera bloquée.' }, true],
  ['a stranger who wants the NUMEN', { text: 'Indiquez votre NUMEN.' }, true],
  ['the academy', { from: 'a@ac-montpellier.fr', text: 'Votre boîte mail sera bloquée.' }, false],
  ['a friend whose own mailbox is full', { text: 'Ma boîte mail est pleine.' }, false],
  ['a letter box', { text: 'La boîte aux lettres du collège a été changée.' }, false],
])('speaks as the keeper of the mailbox: %s', ([, draft, keeper]) => {
  expect(reading(draft).keeper !== undefined).toBe(keeper);
});

const away = [{ href: 'https://site.example/', text: 'Continuer' }];
const own = [{ href: 'https://x.example/', text: 'Continuer' }];

test.for<readonly [what: string, draft: MessageDraft, place: string | undefined]>([
  ['a link to another’s domain', { links: away }, 'site.example'],
  ['a link to the sender’s', { from: 'a@x.example', links: own }, undefined],
  ['a link to the sender’s, in another’s name', { from: 'Netflix <a@x.example>', links: own }, 'x.example'],
  ['one link away among many of the sender’s', { from: 'a@x.example', links: [...own, ...own, ...away] }, undefined],
  ['a mailing service', { links: ['https://u1.ct.sendgrid.net/a'] }, undefined],
  [
    'a mailing service, in another’s name',
    { from: 'Netflix <a@x.example>', links: ['https://u1.ct.sendgrid.net/a'] },
    'u1.ct.sendgrid.net',
  ],
  [
    'an unknown sender that alarms and wants a password',
    { from: 'a@x.example', text: 'Votre accès sera bloqué. Saisissez votre mot de passe.', links: own },
    'x.example',
  ],
  [
    'a brand’s mail that only leads to a platform',
    { from: 'a@netflix.com', links: ['https://www.linkedin.com/slink'] },
    'www.linkedin.com',
  ],
])('leads away: %s', ([, draft, place]) => {
  expect(leadingAway(reading(draft))?.place).toBe(place);
});

test('a message is read once for a context', () => {
  const message = aMessage({ text: 'Votre boîte est pleine.' });
  expect(read(message, context)).toBe(read(message, context));
  expect(read(message, { ...context })).not.toBe(read(message, context));
});
