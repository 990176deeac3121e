import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { Notice } from '../../../extension/protocol.ts';
import type { IdleView } from '../../../extension/protocol/idle.ts';
import type { PageView, WebmailAdapter } from '../../../extension/webmail/adapter.ts';

const asked: string[] = [];
let answer: () => Promise<IdleView>;
let heard: (notice: Notice) => void;
vi.mock('../../../extension/bus.ts', () => ({
  ask: ({ kind }: { readonly kind: string }) => {
    asked.push(kind);
    return answer();
  },
  listen: (listener: typeof heard) => (heard = listener),
}));
let shown: IdleView;
let display: { readonly onStay: () => void; readonly onLogOut: () => void };
vi.mock('../../../extension/content/idle/lazy-display.ts', () => ({
  lazyDisplay: (_document: Document, _language: string, answers: typeof display) => {
    display = answers;
    return {
      show: (view: IdleView) => (shown = view),
      isAsking: () => shown.phase === 'warning' || shown.phase === 'ending',
    };
  },
}));

const { startIdle } = await import('../../../extension/content/idle/start-idle.ts');

let window: InstanceType<typeof Window>;
let adapter: WebmailAdapter | undefined;
let end: AbortController;

beforeEach(async () => {
  asked.length = 0;
  shown = { phase: 'off' };
  answer = async () => ({ phase: 'active', until: Date.now() + 60_000 });
  window = new Window();
  adapter = { id: 'roundcube' } as WebmailAdapter;
  end = new AbortController();
  const view = { document: window.document } as unknown as PageView;
  const greeting = { language: 'fr', mark: undefined, generic: false } as const;
  startIdle({ view, adapter: () => adapter, greeting, signal: end.signal });
  await settle();
  asked.length = 0;
});
afterEach(() => end.abort());

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

function press(isTrusted: boolean): void {
  const event = new window.Event('keydown', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  window.document.body.dispatchEvent(event);
}

test('what a person does is told, once a second; what scripts pretend is not', async () => {
  press(false);
  expect(asked).toEqual([]);
  press(true);
  press(true);
  expect(asked).toEqual(['tell-activity']);
});

test('under the warning only its buttons count', async () => {
  heard({ kind: 'idle', view: { phase: 'warning', until: Date.now() + 60_000 } });
  press(true);
  expect(asked).toEqual([]);
  display.onStay();
  expect(asked).toEqual(['stay-logged-in']);
  display.onLogOut();
  expect(asked.at(-1)).toBe('log-out');
});

test('a mailbox whose session is being closed stays covered until it is, however long that waits for the network', async () => {
  answer = async () => ({ phase: 'ending', why: 'idle' });
  heard({ kind: 'idle', view: { phase: 'ending', why: 'idle' } });
  for (const event of ['focus', 'online', 'pageshow']) {
    window.dispatchEvent(new window.Event(event));
    await settle();
    expect(shown).toEqual({ phase: 'ending', why: 'idle' });
  }
  press(true);
  expect(asked).not.toContain('tell-activity');
  answer = async () => ({ phase: 'off' });
  heard({ kind: 'idle', view: { phase: 'off' } });
  expect(shown).toEqual({ phase: 'off' });
});

test('a log-in page has nothing to cover', () => {
  adapter = undefined;
  heard({ kind: 'idle', view: { phase: 'ending', why: 'idle' } });
  expect(shown).toEqual({ phase: 'off' });
});

test('a tab that comes back to the front asks where things stand', () => {
  window.document.dispatchEvent(new window.Event('visibilitychange'));
  window.dispatchEvent(new window.Event('pageshow'));
  expect(asked).toEqual(['read-idle', 'read-idle']);
});

test('an extension that is gone holds nothing up', async () => {
  answer = () => Promise.reject(new Error('Extension context invalidated'));
  press(true);
  await settle();
  expect(shown).toEqual({ phase: 'active', until: expect.any(Number) as number });
});
