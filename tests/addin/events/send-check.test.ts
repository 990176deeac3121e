import { domainToASCII } from 'node:url';
import { afterEach, expect, test, vi } from 'vitest';

import type { Fault } from '../fake-outlook/calls.ts';
import type { ClientName } from '../fake-outlook/clients.ts';
import type { FakeAddress, FakeDraft } from '../fake-outlook/fake-item.ts';
import { eventsIn } from './events-ground.ts';

afterEach(() => {
  vi.useRealTimers();
});

const draft = (given: Partial<FakeDraft> = {}): FakeDraft => ({
  mode: 'compose',
  to: [{ displayName: 'Claire', emailAddress: 'claire@ac-montpellier.fr' }],
  cc: [],
  bcc: [],
  subject: 'Conseil de classe',
  text: 'Bonjour, à jeudi.',
  ...given,
});
const to = (emailAddress: string): Partial<FakeDraft> => ({ to: [{ displayName: 'Claire', emailAddress }] });
const letGo = [{ allowEvent: true }];

test.for<[string, Partial<FakeDraft>]>([
  ['a colleague', {}],
  ['a parent at a free mail host', to('parent@gmail.com')],
  ['a partner', to('x@umontpellier.fr')],
  ['a NUMEN in the thread below', { text: 'Bonjour,\n\nDe : Rectorat\nEnvoyé : lundi\n> NUMEN 34E9912345ABC' }],
  ['nobody yet', { to: [] }],
])('%s: the mail goes without a question', async ([, given]) => {
  const { complete } = eventsIn('classic Windows', draft(given));
  expect(await complete('checkBeforeSending')).toEqual(letGo);
});

test.for<[string, Partial<FakeDraft>, string]>([
  ['a slip', to('claire@ac-montpelier.fr'), 'claire@ac-montpellier.fr'],
  ['another ending', to('claire@ac-montpellier.com'), 'claire@ac-montpellier.fr'],
  ['a provider misspelt', to('parent@gmial.com'), 'parent@gmail.com'],
  ['a digit for a letter', to('claire@ac-montpe11ier.fr'), 'ac-montpellier.fr'],
  ['Cyrillic letters', to(`claire@${domainToASCII('\u0430c-montpellier.fr')}`), 'ac-montpellier.fr'],
  ['Cyrillic letters as they are', to('claire@\u0430c-montpellier.fr'), 'ac-montpellier.fr'],
  ['a name put together', to('claire@ac-montpellier-messagerie.com'), 'ac-montpellier.fr'],
  ['a NUMEN to a stranger', { ...to('x@exemple.fr'), text: 'Mon NUMEN : 34E9912345ABC' }, 'NUMEN'],
  ['a password', { ...to('x@exemple.fr'), text: 'Mon mot de passe est Soleil2024!' }, 'mot de passe'],
])('%s: Outlook asks, and says what was found', async ([, given, said]) => {
  const { complete } = eventsIn('classic Windows', draft(given));
  const [answer, ...more] = await complete('checkBeforeSending');
  expect(more).toEqual([]);
  expect(answer).toMatchObject({ allowEvent: false, commandId: 'composePaneButton' });
  const { errorMessage, cancelLabel } = answer as { errorMessage: string; cancelLabel: string };
  expect(errorMessage).toContain(said);
  expect(errorMessage.length).toBeLessThanOrEqual(500);
  expect(cancelLabel.length).toBeLessThanOrEqual(20);
});

const person = (emailAddress: string, displayName = ''): FakeAddress => ({ displayName, emailAddress });
const colleagues = (count: number): readonly FakeAddress[] =>
  Array.from({ length: count }, (_, index) => person(`collegue.${index}@ac-montpellier.fr`));

test('what is no question is not told with one: a partner, a neighbour at a free mail host', async () => {
  const many = draft({
    to: [...colleagues(1), person('x@umontpellier.fr'), person('v@orange.fr'), person('c@gmial.com')],
  });
  const [answer] = await eventsIn('classic Windows', many).complete('checkBeforeSending');
  const { errorMessage } = answer as { errorMessage: string };
  expect(errorMessage).toContain('c@gmial.com');
  expect(errorMessage).not.toMatch(/umontpellier|orange/u);
});

test('a slip behind hundreds of recipients is found, as far as Outlook tells of them', async () => {
  const many = (count: number): FakeDraft => draft({ to: [...colleagues(count), person('c@gmial.com')] });
  expect(await eventsIn('classic Windows', many(900)).complete('checkBeforeSending')).toMatchObject([
    { allowEvent: false },
  ]);
  expect(await eventsIn('classic Windows', many(1000)).complete('checkBeforeSending')).toEqual(letGo);
});

test('name and address the wrong way round, as from a contact’s card, are turned; a contact list has no address', async () => {
  const turned = draft({ to: [person('Claire', 'claire@ac-montpelier.fr')] });
  expect(await eventsIn('classic Windows', turned).complete('checkBeforeSending')).toMatchObject([
    { allowEvent: false },
  ]);
  const list = draft({ to: [person('', 'Mes voisins')] });
  expect(await eventsIn('classic Windows', list).complete('checkBeforeSending')).toEqual(letGo);
});

test('on the web only the reply is looked at, not the conversation below', async () => {
  const reply = draft({ ...to('x@exemple.fr'), text: 'NUMEN : 34E9912345ABC', currentReply: 'Merci.' });
  expect(await eventsIn('web', reply).complete('checkBeforeSending')).toEqual(letGo);
});

const calls = ['to.getAsync', 'cc.getAsync', 'bcc.getAsync', 'subject.getAsync', 'body.getAsync'];
const faults: readonly [string, Fault][] = [
  ['never answers', { kind: 'hang' }],
  ['fails', { kind: 'fail', code: 9020, name: 'GenericResponseError' }],
  ['throws', { kind: 'throw', message: 'not here' }],
  ['answers twice', { kind: 'twice' }],
  ['answers too late', { kind: 'slow', milliseconds: 4_000 }],
];
const each = calls.flatMap((call) => faults.map(([what, fault]) => [call, what, fault] as const));

test.for(each)('%s that %s: completed once, and ordinary mail goes', async ([call, , fault]) => {
  const { complete } = eventsIn('classic Windows', draft(), { faults: { [call]: fault } });
  expect(await complete('checkBeforeSending', 60_000)).toEqual(letGo);
});

test.for(['cc.getAsync', 'bcc.getAsync', 'subject.getAsync', 'body.getAsync'])(
  'what Outlook gave is looked at in time, though %s never answers',
  async (call) => {
    const hang = { [call]: { kind: 'hang' } } as const;
    const { complete } = eventsIn('classic Windows', draft(to('claire@ac-montpelier.fr')), { faults: hang });
    expect(await complete('checkBeforeSending', 3_000)).toMatchObject([{ allowEvent: false }]);
  },
);

test('all calls hanging: completed within three seconds', async () => {
  const hanging = Object.fromEntries(calls.map((call) => [call, { kind: 'hang' }] as const));
  const { complete } = eventsIn('classic Windows', draft(to('claire@ac-montpelier.fr')), { faults: hanging });
  expect(await complete('checkBeforeSending', 3_000)).toEqual(letGo);
});

test.for<[ClientName]>([['classic Windows'], ['web'], ['Mac'], ['on-premises']])(
  'in %s a slip is asked about, and nothing selected lets the mail go',
  async ([client]) => {
    const { complete } = eventsIn(client, undefined);
    expect(await complete('checkBeforeSending')).toEqual(letGo);
    const slip = eventsIn(client, draft(to('claire@ac-montpelier.fr')));
    expect(await slip.complete('checkBeforeSending')).toMatchObject([{ allowEvent: false }]);
  },
);

test('nothing is asked of the network when a mail is sent', async () => {
  const { complete, sent } = eventsIn('classic Windows', draft(to('claire@ac-montpelier.fr')));
  await complete('checkBeforeSending');
  expect(sent).toEqual([]);
});

test('a mistyped recipient is said above the message, within the length that Outlook allows, and taken back', async () => {
  const { complete, notifications } = eventsIn('web', draft(to(`${'tres.long.prenom.'.repeat(8)}@ac-montpelier.fr`)));
  expect(await complete('checkRecipients')).toEqual([undefined]);
  const [[key, { message }] = ['', { message: '' }]] = [...notifications()];
  expect([key.length <= 32, message.length]).toEqual([true, 150]);
  const again = eventsIn('web', draft());
  expect(await again.complete('checkRecipients')).toEqual([undefined]);
  expect(again.notifications().size).toBe(0);
});

test('a recipient event is completed once, whatever the notification does', async () => {
  const { complete } = eventsIn('web', draft(to('claire@ac-montpelier.fr')), {
    faults: { 'notificationMessages.addAsync': { kind: 'hang' } },
  });
  expect(await complete('checkRecipients', 60_000)).toEqual([undefined]);
});

test('ten addresses pasted at once: every event is completed once, and what is said is true of the last', async () => {
  const ground = eventsIn('web', draft(to('claire@ac-montpelier.fr')));
  const pasted = Array.from({ length: 10 }, (_, index) => {
    if (index === 9) ground.address(0, [person('claire@ac-montpellier.fr')]);
    return ground.raise('checkRecipients');
  });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(pasted.map(({ completions }) => completions)).toEqual(pasted.map(() => [undefined]));
  expect(ground.notifications().size).toBe(0);
  expect(ground.calls.mostAtOnce()).toBe(1);
});
