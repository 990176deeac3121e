import { beforeEach, expect, test } from 'vitest';

import { convergence } from '../../../../extension/webmail/adapters/convergence.ts';
import { hasOpened, recentlyAsked } from '../../../../extension/webmail/convergence/last-opened.ts';
import { viewWith } from '../views.ts';

interface Entry {
  readonly name: string;
  readonly initiatorType: string;
}

/** The record of a browser: what it had, and what it tells who watches. */
const record: { had: readonly Entry[]; told: Entry[] } = { had: [], told: [] };
beforeEach(() => {
  record.had = [];
  record.told = [];
});

class Observer {
  observe(): void {}
  takeRecords(): readonly Entry[] {
    return record.told.splice(0);
  }
}

const page = (): ReturnType<typeof viewWith> => {
  const performance = { getEntriesByType: () => record.had };
  const document = { defaultView: { performance, PerformanceObserver: Observer }, querySelectorAll: () => [] };
  return viewWith(() => new Response(), undefined, {}, document as unknown as Document);
};
const asked = (query: string, initiatorType = 'xmlhttprequest', command = 'msg.mjs'): Entry => ({
  name: `https://webmail.example/iwc/svc/wmap/${command}?rev=3&sid=&${query}`,
  initiatorType,
});

test('what was asked for last comes first, long after the record is full', () => {
  record.had = [asked('mbox=INBOX&uid=127')];
  const view = page();
  const first = { uid: '127', mailbox: 'INBOX' };
  expect(recentlyAsked(view)).toEqual([first]);
  record.told = [asked('mbox=INBOX%2FVie+scolaire&uid=128'), asked('mbox=INBOX', undefined, 'mbox.mjs')];
  expect(recentlyAsked(view)).toEqual([{ uid: '128', mailbox: 'INBOX/Vie scolaire' }, first]);
  record.told = [asked('mbox=INBOX&uid=127')];
  expect(recentlyAsked(view).map(({ uid }) => uid)).toEqual(['127', '128']);
  record.told = [1, 2, 3, 4, 5].map((uid) => asked(`mbox=INBOX&uid=${uid}`));
  expect(recentlyAsked(view).map(({ uid }) => uid)).toEqual(['5', '4', '3', '2']);
});

test.for([
  ['our own question', asked('mbox=INBOX&uid=128', 'fetch')],
  ['another command', asked('mbox=INBOX&uid=128', undefined, 'mbox.mjs')],
  ['no number', asked('mbox=INBOX&uid=1e3')],
  ['another address', { name: 'https://webmail.example/iwc_static/js/dojo.js', initiatorType: 'script' }],
] as const)('%s tells nothing', ([, entry]) => {
  record.had = [entry];
  expect(recentlyAsked(page())).toEqual([]);
});

test('a browser without such a record tells nothing', () => {
  expect(recentlyAsked(viewWith(() => new Response(), undefined, {}, { defaultView: null } as Document))).toEqual([]);
});

test('a message that was fetched ahead is none that somebody opened, so that its absence is not told', () => {
  const view = page();
  record.told = [asked('mbox=INBOX&uid=128&unseen=true')];
  expect(hasOpened(view)).toBe(false);
  expect(convergence.namesMessage?.(view)).toBe(false);
  record.told = [asked('mbox=INBOX&uid=129')];
  expect(hasOpened(view)).toBe(true);
  expect(convergence.namesMessage?.(view)).toBe(true);
});
