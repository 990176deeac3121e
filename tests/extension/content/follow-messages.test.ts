import { Window } from 'happy-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Judged } from '../../../extension/protocol/reading.ts';
import type { FrameMessage } from '../../../extension/protocol/page-state.ts';
import type { ContentPart, JudgedOpenMessage, WebmailPage } from '../../../extension/content/part.ts';
import type { MessageSource, OpenMessage } from '../../../extension/webmail/adapter.ts';

const asked: { readonly kind: string; readonly hrefs?: readonly string[] }[] = [];
const attached: { readonly message: JudgedOpenMessage; readonly signal: AbortSignal }[] = [];
let answer: (request: { readonly kind: string }) => Promise<unknown>;

vi.mock('../../../extension/bus.ts', () => ({
  ask: (request: { readonly kind: string }) => {
    asked.push(request);
    return answer(request);
  },
}));
vi.mock('../../../extension/content/parts.ts', () => ({
  parts: [
    {
      name: 'broken',
      attachToMessage: () => {
        throw new Error('ours');
      },
    },
    {
      name: 'watching',
      attachToMessage: (opened, _page, signal) => void attached.push({ message: opened, signal }),
    },
  ] satisfies readonly ContentPart[],
}));

const { followMessages } = await import('../../../extension/content/follow-messages.ts');

const judged: Judged = {
  message: 'a'.repeat(64),
  card: {
    level: 'danger',
    title: 'Danger',
    reasons: [],
    advice: [],
    unchecked: [],
    contact: undefined,
    recovery: undefined,
  },
  subject: 'Prime exceptionnelle',
  legitimacy: { can: 'message', said: undefined },
  links: [],
};

let sources = 0;
let source: MessageSource;
let open: readonly OpenMessage[] = [];
let changed: () => void = () => undefined;
let noticed: Parameters<WebmailPage['onNotice']>[0] = () => undefined;
const faults: string[] = [];
const told = new Map<string, FrameMessage | undefined>();
let end: AbortController;

/** A page whose adapter finds what `open` says. */
const page = {
  adapter: { id: 'roundcube', mailbox: () => 'marie@example.fr', openMessages: () => open },
  view: {},
  greeting: { language: 'fr', mark: undefined, generic: false },
  onChange: (listener: () => void) => (changed = listener),
  onNotice: (listener: typeof noticed) => (noticed = listener),
  fault: (where: string) => void faults.push(where),
} as unknown as WebmailPage;

/** An open message with this body; the adapter makes a new one at each look, as real ones do. */
function message(key: string, html: string): OpenMessage {
  const { document } = new Window();
  // What a webmail shows, in a document of its own.
  document.write(`<div id="banner"></div><div id="body">${html}</div>`);
  const body = document.querySelector('#body') as unknown as ParentNode;
  return {
    key,
    bannerBefore: document.querySelector('#banner') as unknown as Element,
    bodies: [body],
    shownSender: undefined,
    async source() {
      sources += 1;
      return source;
    },
  };
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setTimeout(resolve, 2));
}

const judgements = (): number => asked.filter(({ kind }) => kind === 'judge').length;

beforeEach(() => {
  asked.length = 0;
  attached.length = 0;
  faults.length = 0;
  told.clear();
  sources = 0;
  end = new AbortController();
  answer = async () => judged;
  source = {
    kind: 'seen',
    insteadOf: undefined,
    message: {
      completeness: 'view',
      headers: undefined,
      from: undefined,
      sender: undefined,
      replyTo: [],
      to: [],
      cc: [],
      subject: 'Prime',
      date: '',
      messageId: '',
      html: undefined,
      text: 'x',
      attachments: undefined,
    },
  };
  open = [];
});
afterEach(() => end.abort());

const follow = (): void => followMessages(page, { tell: (key, state) => void told.set(key, state) }, end.signal);

test('a message is fetched once and judged once, however often the page changes', async () => {
  open = [message('INBOX/1', '<a href="https://a.example/">a</a>')];
  follow();
  for (let change = 0; change < 5; change++) {
    changed();
    await settle();
  }
  expect([sources, judgements(), attached.length]).toEqual([1, 1, 1]);
  expect(asked[0]?.hrefs).toEqual(['https://a.example/']);
  expect(told.get('INBOX/1')).toMatchObject({ level: 'danger', subject: 'Prime exceptionnelle', covered: false });
});

test('addresses that were not there before are judged too; a page that makes them for ever is not followed for ever', async () => {
  open = [message('INBOX/1', '')];
  follow();
  await settle();
  for (let change = 0; change < 30; change++) {
    open = [message('INBOX/1', `<a href="https://a.example/${change}">a</a>`)];
    changed();
    await settle();
  }
  expect(judgements()).toBe(20);
  expect(sources).toBe(1);
});

test('what was attached ends when the message is closed, and is told', async () => {
  open = [message('INBOX/1', '')];
  follow();
  await settle();
  open = [message('INBOX/2', '')];
  changed();
  await settle();
  expect(attached.map(({ signal }) => signal.aborted)).toEqual([true, false]);
  expect(told.get('INBOX/1')).toBeUndefined();
});

test('a part that throws is told, and the others are attached all the same', async () => {
  open = [message('INBOX/1', '')];
  follow();
  await settle();
  expect(faults).toEqual(['broken']);
  expect(attached).toHaveLength(1);
});

test('a source that is not the raw one, though it should be, is judged, and told', async () => {
  const failure = { kind: 'failed', step: 'viewsource', why: 'HTTP 500' } as const;
  if (source.kind === 'seen') source = { ...source, insteadOf: failure };
  open = [message('INBOX/1', '')];
  follow();
  await settle();
  expect(told.get('INBOX/1')).toMatchObject({ level: 'danger', failed: { step: 'viewsource', why: 'HTTP 500' } });
});

describe('what cannot be read is told and leaves the page alone', () => {
  test('a source that the adapter cannot get', async () => {
    source = { kind: 'failed', step: 'viewsource', why: 'HTTP 500' };
    open = [message('INBOX/1', '')];
    follow();
    await settle();
    expect(told.get('INBOX/1')).toMatchObject({ failed: { step: 'viewsource', why: 'HTTP 500' } });
    expect([judgements(), attached.length]).toEqual([0, 0]);
  });

  test('a background that fails', async () => {
    answer = () => Promise.reject(new Error('judge: failed'));
    open = [message('INBOX/1', '')];
    follow();
    await settle();
    expect(told.get('INBOX/1')).toMatchObject({ failed: { step: 'judging', why: 'judge: failed' } });
    expect(faults).toEqual(['message']);
  });
});

test('“légitime” is asked, and what is on screen judged anew; so it is when the feed changed', async () => {
  open = [message('INBOX/1', '')];
  follow();
  await settle();
  answer = async ({ kind }) => (kind === 'call-legitimate' ? { can: 'message', said: 'message' } : judged);
  await attached[0]?.message.callLegitimate();
  expect(attached.map(({ message: { justCalledLegitimate } }) => justCalledLegitimate)).toEqual([false, true]);
  expect(attached[0]?.signal.aborted).toBe(true);
  noticed({ kind: 'judge-again' });
  await settle();
  expect(judgements()).toBe(3);
});

test('a report brings the very source that was judged', async () => {
  open = [message('INBOX/1', '')];
  follow();
  await settle();
  noticed({ kind: 'report', message: 'b'.repeat(64) });
  noticed({ kind: 'report', message: judged.message });
  await settle();
  const reports = asked.filter(({ kind }) => kind === 'begin-report');
  expect(reports).toHaveLength(1);
  expect(reports[0]).toMatchObject({ webmail: 'roundcube', mailbox: 'marie@example.fr', source: { kind: 'seen' } });
});
