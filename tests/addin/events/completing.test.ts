import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import { completing } from '../../../addin/events/completing.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** All that `completed` was called with, long after the event. */
async function completions(
  handle: () => Promise<string>,
  completed: (answer: string | undefined) => void = () => undefined,
): Promise<readonly (string | undefined)[]> {
  const given: (string | undefined)[] = [];
  const event = {
    completed: (answer?: string) => {
      given.push(answer);
      completed(answer);
    },
  };
  completing(event, 3_000, () => 'otherwise', handle);
  await vi.advanceTimersByTimeAsync(60_000);
  return given;
}

const after = (milliseconds: number): Promise<string> =>
  new Promise((resolve) => setTimeout(() => resolve('answer'), milliseconds));

test.for<[string, () => Promise<string>, string]>([
  ['answers', () => Promise.resolve('answer'), 'answer'],
  ['answers late, but in time', () => after(2_999), 'answer'],
  ['answers too late', () => after(3_001), 'otherwise'],
  ['never answers', () => new Promise(() => undefined), 'otherwise'],
  ['rejects', () => Promise.reject(new Error('broken')), 'otherwise'],
  [
    'throws',
    () => {
      throw new Error('broken');
    },
    'otherwise',
  ],
])('a handler that %s completes its event once', async ([, handle, answer]) => {
  expect(await completions(handle)).toEqual([answer]);
});

test('an answer that Outlook refuses is not the last word: the mail goes', async () => {
  const refuse = (answer: string | undefined): void => {
    if (answer === 'answer') throw new RangeError('too long');
  };
  expect(await completions(() => Promise.resolve('answer'), refuse)).toEqual(['answer', 'otherwise']);
});
