import { expect, test, vi } from 'vitest';

import { ask, supports, whenReady } from '../../addin/office.ts';
import { gather } from '../../addin/judge/gather.ts';
import { openMessage } from '../../addin/outlook/read-item.ts';
import { prepareMail } from '../../addin/outlook/mailbox.ts';
import type { ClientName } from './fake-outlook/clients.ts';
import type { FakeMessage } from './fake-outlook/fake-item.ts';
import type { Faults } from './fake-outlook/calls.ts';
import type { FakeOutlook } from './fake-outlook/fake-outlook.ts';
import { fakeMessage } from './fake-outlook/fake-message.ts';
import { installed } from './fake-outlook/installed.ts';

const source = Buffer.from(
  'From: Rectorat <ce@ac-montpellier.fr>\r\nReply-To: x@ailleurs.example\r\nTo: marie@ac-montpellier.fr\r\nSubject: Bonjour\r\n\r\nTexte\r\n',
);
const message: FakeMessage = {
  ...(await fakeMessage(source)),
  attachments: [
    { id: 'a', name: 'a.pdf', contentType: 'application/pdf', size: 3, isInline: false, contentId: '', base64: 'YWJj' },
  ],
};
const outlook = (client: ClientName, faults: Faults = {}): FakeOutlook =>
  installed({ client, items: [message], selected: 0, faults });

const opened = (): NonNullable<ReturnType<typeof openMessage>> => {
  const open = openMessage();
  if (!open) throw new Error('nothing open');
  return open;
};

test('an answer, a refusal, silence and an exception each come as one answer', async () => {
  type Done = (result: never) => void;
  const succeed = (done: Done): void => done({ status: 'succeeded', value: 1 } as never);
  expect(await ask(succeed)).toEqual({ ok: true, value: 1 });
  const fail = (done: Done): void => done({ status: 'failed', error: { code: 9020, name: 'Generic' } } as never);
  expect(await ask(fail)).toEqual({ ok: false, why: 'refused', detail: '9020 Generic' });
  expect(await ask(() => undefined, 5)).toEqual({ ok: false, why: 'silent', detail: '5 ms' });
  const thrower = (): void => {
    throw new TypeError('marie@exemple.fr');
  };
  expect(await ask(thrower)).toEqual({ ok: false, why: 'refused', detail: 'TypeError' });
});

test('a callback that comes twice answers once', async () => {
  outlook('web', { getAsFileAsync: { kind: 'twice' } });
  expect(await opened().source()).toMatchObject({ ok: true });
});

test.for<[ClientName, boolean, boolean, boolean]>([
  ['classic Windows', true, true, true],
  ['classic Windows LTSC 2021', false, true, true],
  ['new Windows', true, true, true],
  ['web', true, true, true],
  ['Mac', true, true, true],
  ['Mac, classic look', false, true, true],
  ['on-premises', false, false, false],
  ['mobile', false, false, false],
])('%s gives source %s, headers %s, contents %s', async ([client, raw, headers, contents]) => {
  outlook(client);
  const open = opened();
  const [attachment] = open.attachments;
  expect(await open.source()).toMatchObject({ ok: raw });
  expect(await open.headers()).toMatchObject({ ok: headers });
  expect(attachment && (await open.content(attachment))).toMatchObject({ ok: contents });
  expect(await open.body('html')).toMatchObject({ ok: true });
});

test('the source comes byte for byte', async () => {
  outlook('Mac');
  const answer = await opened().source();
  expect(answer.ok && Buffer.from(answer.value).equals(source)).toBe(true);
});

test('a set that is not there is not called, whatever methods there are', async () => {
  const { Office, calls } = outlook('web');
  const { requirements } = (Office as { context: { requirements: { isSetSupported: unknown } } }).context;
  requirements.isSetSupported = (_name: string, least: string) => least === '1.5';
  expect(await opened().source()).toMatchObject({ ok: false, why: 'absent' });
  expect(calls.made.has('getAsFileAsync')).toBe(false);
});

test('an error at random is asked about once more, and no more', async () => {
  const { calls } = outlook('classic Windows', {
    getAsFileAsync: { kind: 'fail', code: 5001, name: 'Internal', times: 1 },
  });
  expect(await opened().source()).toMatchObject({ ok: true });
  const again = outlook('classic Windows', { getAsFileAsync: { kind: 'fail', code: 9020, name: 'Generic' } });
  expect(await opened().source()).toMatchObject({ ok: false, why: 'refused' });
  expect([calls, again.calls].map(({ made }) => made.get('getAsFileAsync'))).toEqual([2, 2]);
});

test('no header at all is none: Sent Items answer so', async () => {
  installed({ client: 'web', items: [{ ...message, headers: ' ' }], selected: 0 });
  expect(await opened().headers()).toMatchObject({ ok: false, why: 'absent' });
});

test('an answer that is a subject and no header at all is none', async () => {
  installed({ client: 'classic Windows', items: [{ ...message, headers: 'Bonjour' }], selected: 0 });
  expect(await opened().headers()).toMatchObject({ ok: false, why: 'absent' });
});

test('a source that classic Outlook put together anew is not taken for the message as it came', async () => {
  const own = { ...message, internetMessageId: '<vrai@exemple.fr>' };
  installed({ client: 'classic Windows', items: [own], selected: 0 });
  expect(await gather(opened())).toMatchObject({ kind: 'seen', message: { completeness: 'rebuilt' } });
  const whole = Buffer.concat([Buffer.from('Message-ID:\r\n <vrai@exemple.fr>\r\n'), source]);
  installed({ client: 'classic Windows', items: [{ ...own, source: whole.toString('base64') }], selected: 0 });
  expect(await gather(opened())).toMatchObject({ kind: 'raw' });
});

test('a message that Outlook keeps silent about is given up within half a minute, however many files hang on it', async () => {
  vi.useFakeTimers();
  try {
    const silent = ['getAsFileAsync', 'getAllInternetHeadersAsync', 'body.getAsync', 'getAttachmentContentAsync'];
    outlook('web', Object.fromEntries(silent.map((call) => [call, { kind: 'hang' }] as const)));
    const gathering = gather(opened());
    await vi.advanceTimersByTimeAsync(30_000);
    const gathered = await Promise.race([gathering, Promise.resolve('still waiting')]);
    expect(gathered).toMatchObject({ kind: 'seen', message: { completeness: 'view' } });
  } finally {
    vi.useRealTimers();
  }
});

test('whatever is asked at once, one call runs at a time', async () => {
  const { calls } = outlook('web');
  const open = opened();
  await Promise.all([open.source(), open.headers(), open.body('html'), open.body('text'), open.source()]);
  expect(calls.mostAtOnce()).toBe(1);
});

test('nothing selected is nothing open, and a message being written is not one to read', () => {
  installed({ client: 'web', items: [message] });
  expect(openMessage()).toBeUndefined();
  const draft = { mode: 'compose', to: [], cc: [], bcc: [], subject: '', text: '' } as const;
  installed({ client: 'web', items: [draft], selected: 0 });
  expect(openMessage()).toBeUndefined();
});

test('without office.js, and where it finds no host, the page is on its own', async () => {
  Object.assign(globalThis, { Office: undefined });
  expect(await whenReady()).toBe('alone');
  Object.assign(globalThis, { Office: { onReady: (then: (ready: object) => void) => then({ host: null }) } });
  expect(await whenReady()).toBe('alone');
  Object.assign(globalThis, { Office: { onReady: () => undefined } });
  expect(await whenReady(5)).toBe('alone');
  outlook('web');
  expect(await whenReady()).toBe('outlook');
});

test('an event runtime without requirements has the floor only', () => {
  Object.assign(globalThis, { Office: { context: {} } });
  expect(supports('1.5')).toBe(false);
});

test('a mail to the team carries the message, and its text is text', () => {
  const { forms } = outlook('web');
  const asked = { to: ['a@exemple.fr'], subject: 'S', text: '<b>\n&', attach: { id: 'item', name: 'Bonjour' } };
  expect(prepareMail(asked)).toBe(true);
  expect(forms).toEqual([
    {
      toRecipients: ['a@exemple.fr'],
      subject: 'S',
      htmlBody: '&lt;b&gt;<br>&amp;',
      attachments: [{ type: 'item', itemId: 'item', name: 'Bonjour' }],
    },
  ]);
  outlook('on-premises');
  expect(prepareMail(asked)).toBe(false);
});

test('a mail whose subject, text and name are longer than Outlook takes is opened, and cut', () => {
  const { forms } = outlook('web');
  const long = 'é&'.repeat(20_000);
  expect(prepareMail({ to: ['a@exemple.fr'], subject: long, text: long, attach: { id: 'item', name: long } })).toBe(
    true,
  );
  expect(forms).toHaveLength(1);
});
