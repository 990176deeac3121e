import { expect, test } from 'vitest';
import { callsOf } from '../../../core/reading/calls.ts';
import { listener } from '../../../core/phrases/scan.ts';
import { aMessage, type MessageDraft } from '../../builders.ts';
import { context } from '../rules/judge.ts';

const destinations = (draft: MessageDraft): string =>
  callsOf(aMessage({ from: 'a@journal.example', ...draft }), context, listener())
    .map(({ to, place }) => `${place} ${to}`)
    .join(', ');

test.for([
  ['https://www.journal.example/a', 'www.journal.example own'],
  ['https://www.ac-montpellier.fr/', 'www.ac-montpellier.fr known'],
  ['https://www.netflix.com/', 'www.netflix.com known'],
  ['https://eu1.proofpointessentials.com/', 'eu1.proofpointessentials.com known'],
  ['http://intranet/', 'intranet known'],
  ['http://10.34.2.8/', '10.34.2.8 known'],
  ['https://u1.ct.sendgrid.net/ls/click', 'u1.ct.sendgrid.net tracker'],
  ['https://x.r.ah.d.sendibm4.com/', 'x.r.ah.d.sendibm4.com tracker'],
  ['https://bit.ly/3x', 'bit.ly hosted'],
  ['https://x.web.app/', 'x.web.app hosted'],
  ['http://203.0.113.7/', '203.0.113.7 hosted'],
  ['http://69.140.167.72.host.secureserver.net/a', '69.140.167.72.host.secureserver.net hosted'],
  ['https://site.example/', 'site.example elsewhere'],
] as const)('%s is %s', ([href, destination]) => {
  expect(destinations({ links: [{ href, text: 'Continuer' }] })).toBe(destination);
});

test('what nobody is meant to press does not count beside what is', () => {
  const links = [
    { href: 'https://un.example/', text: 'Se désinscrire' },
    { href: 'https://deux.example/', text: 'Valider mon compte' },
    { href: 'mailto:aide@trois.example', text: 'aide@trois.example' },
  ];
  expect(destinations({ links })).toBe('deux.example elsewhere');
});

test('where there is nothing else, an address to write to counts, a free mailbox as anyone’s place', () => {
  expect(destinations({ links: ['mailto:x@gmail.com?subject=a'] })).toBe('gmail.com hosted');
  expect(destinations({ links: ['mailto:x@site.example'] })).toBe('site.example elsewhere');
});

test('an orange.fr mailbox does not own orange.fr; Orange’s own hosts do', () => {
  const links = ['https://espace-client.orange.fr/'];
  expect(destinations({ from: 'a@orange.fr', links })).toBe('espace-client.orange.fr known');
  expect(destinations({ from: 'a@infos.orange.fr', links })).toBe('espace-client.orange.fr own');
});
