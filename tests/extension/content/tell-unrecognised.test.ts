// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

import type { FrameState } from '../../../extension/protocol/page-state.ts';
import { viewWith } from '../webmail/views.ts';

const told: (FrameState | null)[] = [];
vi.mock('../../../extension/bus.ts', () => ({
  ask: ({ state }: { readonly state: FrameState | null }) => Promise.resolve(void told.push(state)),
}));
const { nearestIn, tellUnrecognised } = await import('../../../extension/content/tell-unrecognised.ts');

let end: AbortController;
beforeEach(() => {
  vi.useFakeTimers();
  told.length = 0;
  end = new AbortController();
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  document.documentElement.className = '';
});

const convergence = 'https://webmail.example/iwc_static/layout/neuf.html';
const at = (url: string): ReturnType<typeof viewWith> => viewWith(() => new Response(), url, {}, document);

test('a page that is nearly one of Convergence is told, with the mark that is missing', () => {
  document.documentElement.className = 'dj_webkit';
  tellUnrecognised(at(convergence), () => false, end.signal);
  expect(told).toEqual([]);
  vi.advanceTimersByTime(8000);
  expect(told).toMatchObject([{ nearest: 'convergence', steps: [], messages: [] }]);
  expect(told[0]?.marks.filter(({ found }) => !found).map(({ name }) => name)).toEqual([
    'the page of the application, not of the log-in',
  ]);
  dispatchEvent(new Event('pagehide'));
  expect(told.at(-1)).toBeNull();
});

test('one that is recognised in the meantime is not, nor one that was left', () => {
  tellUnrecognised(at(convergence), () => true, end.signal);
  tellUnrecognised(at(convergence), () => false, end.signal);
  end.abort();
  vi.advanceTimersByTime(60_000);
  expect(told).toEqual([]);
});

test('a page with no mark of any webmail resembles none', () => {
  expect(nearestIn(at('https://cas.example/login'))).toEqual({ marks: [] });
});
