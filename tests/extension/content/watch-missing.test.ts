import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { WebmailPage } from '../../../extension/content/part.ts';
import { watchMissing } from '../../../extension/content/watch-missing.ts';
import type { FrameMessage } from '../../../extension/protocol/page-state.ts';

const told: (FrameMessage['failed'] | undefined)[] = [];
let isNamed: boolean;
let found: number;
let end: AbortController;
let looked: (found: number) => void;

beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  [isNamed, found, end] = [true, 0, new AbortController()];
  const adapter = {
    namesMessage: () => isNamed,
    openMessages: () => Array.from({ length: found }),
    steps: () => [
      { name: 'a message in the address', found: true },
      { name: 'the body #messagebody', found: false },
    ],
  };
  const page = { adapter, view: {} } as unknown as WebmailPage;
  looked = watchMissing(page, { tell: (_key, message) => void told.push(message?.failed) }, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
});

const missing = { step: 'the body #messagebody', why: 'not found in the page' };

test('a message that the address names and the page does not show is told after a while, with the step that failed', () => {
  looked(0);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([missing]);
});

test('once it is found after all, or the address names none, it is taken back', () => {
  looked(0);
  vi.advanceTimersByTime(10_000);
  looked(1);
  expect(told).toEqual([missing, undefined]);
});

test('a page that is slow has time', () => {
  looked(0);
  vi.advanceTimersByTime(3000);
  looked(1);
  vi.advanceTimersByTime(20_000);
  expect(told).toEqual([]);
});

test('a list without a message misses none', () => {
  isNamed = false;
  looked(0);
  vi.advanceTimersByTime(20_000);
  expect(told).toEqual([]);
});

test('a page that is left tells nothing', () => {
  looked(0);
  end.abort();
  vi.advanceTimersByTime(20_000);
  expect(told).toEqual([]);
});
