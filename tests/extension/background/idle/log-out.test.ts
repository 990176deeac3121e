import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';

import type { Leaving } from '../../../../extension/background/idle/log-out.ts';
import type { SavedDrafts } from '../../../../extension/protocol/frame-calls.ts';
import type { LoggedOut } from '../../../../extension/protocol/idle.ts';
import { fake, fakeBrowser, fakeWorld, type FakeWorld, type Page, webmail } from './fake-browser.ts';

vi.mock('webextension-polyfill', () => ({ default: fakeBrowser() }));
const { logOut } = await import('../../../../extension/background/idle/log-out.ts');

let world: FakeWorld;
let told: { readonly tabs: readonly number[]; readonly what: Omit<LoggedOut, 'minutes'> } | undefined;
let forgotten: number;
/** What is on disk of the messages being written. */
let drafts: SavedDrafts | undefined;
beforeEach(() => {
  world = fakeWorld();
  fake.world = world;
  [told, drafts] = [undefined, undefined];
  forgotten = 0;
  vi.useFakeTimers();
  vi.stubGlobal('navigator', {
    get onLine() {
      return world.online;
    },
  });
});

afterAll(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Leaves the webmail of the fake browser. */
const leave = async (changed: Partial<Leaving> = {}): Promise<string> => {
  const left = logOut(
    {
      site: { origin: new URL(webmail).origin, store: '0' },
      ending: { why: 'idle', attempts: 0, drafts },
      keepDrafts: async (saved) => {
        drafts = saved;
        world.savedWhile = world.hasSession ? 'open' : 'closed';
      },
      webmail,
      signOnLogOut: undefined,
      isShared: false,
      forget: async () => {
        forgotten += 1;
        return 2;
      },
      force: false,
      ...changed,
    },
    async (tabs, what) => void (told = { tabs, what }),
  );
  // What a tab shows must have settled.
  await vi.runAllTimersAsync();
  return left;
};

/** A later attempt, with what is on disk by now. */
const again = (changed: Partial<Leaving> = {}): Partial<Leaving> => ({
  ending: { why: 'idle', attempts: 1, drafts },
  ...changed,
});

const show = (page: Page): void => void world.tabs.set(1, { url: webmail, page });

test('the session ends on the server, drafts are saved, every tab is told', async () => {
  world.tabs.set(2, { url: webmail, page: 'mailbox' });
  expect(await leave()).toBe('ended');
  expect(world.hasSession).toBe(false);
  expect(told?.tabs).toEqual([1, 2]);
  expect(told?.what).toMatchObject({ drafts: { saved: 2, lost: 0 }, confirmed: true, signOnOpen: false });
});

test('a tab that is asleep, or has crashed, is woken to log out', async () => {
  show('asleep');
  expect(await leave()).toBe('ended');
  expect(world.hasSession).toBe(false);
  expect(world.visits[0]).toBe(webmail);
  expect(told?.what.confirmed).toBe(true);
});

test('who had left by the webmail’s own button is not disturbed on the log-in page', async () => {
  world.hasSession = false;
  show('log-in');
  expect(await leave()).toBe('ended');
  expect(world.visits).toEqual([]);
  expect(told).toBeUndefined();
});

describe('a draft', () => {
  test('is on disk before the webmail is asked to log out: a worker that is killed then has still told', async () => {
    await leave();
    expect([drafts, world.savedWhile]).toEqual([{ saved: 1, lost: 0 }, 'open']);
    // The next worker finds what is on disk, and a log-in page.
    show('log-in');
    world.beingWritten = 0;
    expect(await leave()).toBe('ended');
    expect(told?.what).toMatchObject({ drafts: { saved: 1, lost: 0 } });
  });

  test('that an attempt saved is told by the next one, which finds no message being written any more', async () => {
    world.isDeaf = true;
    world.beingWritten = 1;
    expect(await leave()).toBe('refused');
    world.beingWritten = 0;
    expect(await leave(again({ force: true }))).toBe('ended');
    expect(told?.what).toMatchObject({ drafts: { saved: 1, lost: 0 } });
  });

  test('is told too when the webmail answers nobody any more', async () => {
    world.isDeaf = true;
    await leave();
    world.server = 'silent';
    show('asleep');
    expect(await leave(again({ force: true }))).toBe('ended');
    expect(told?.what).toMatchObject({ drafts: { saved: 1, lost: 0 }, confirmed: false });
  });
});

test('a session without any tab is forgotten by this browser', async () => {
  world.tabs.clear();
  expect(await leave()).toBe('ended');
  expect([...world.cookies]).toEqual([]);
});

describe('without a network', () => {
  test.for<Page>(['mailbox', 'asleep'])(
    'nothing is led away from a tab that is %s, until there is one again',
    async (page) => {
      world.online = false;
      show(page);
      expect(await leave()).toBe('offline');
      expect(world.visits).toEqual([]);
      expect(told).toBeUndefined();
      world.online = true;
      expect(await leave()).toBe('ended');
      expect(world.hasSession).toBe(false);
    },
  );
});

describe.for(['HTTP 502', 'silent'] as const)('a server that answers %s', (server) => {
  beforeEach(() => void (world.server = server));

  test('is asked again later, and the page with what could not be saved stays', async () => {
    expect(await leave()).toBe('refused');
    expect(world.visits).toEqual([]);
    expect(told).toBeUndefined();
    world.server = 'up';
    expect(await leave(again())).toBe('ended');
    expect(told?.what).toMatchObject({ confirmed: true, drafts: { saved: 1, lost: 0 } });
  });

  test('is left in the end: this browser forgets the session, and nobody says that it was confirmed', async () => {
    expect(await leave({ force: true })).toBe('ended');
    expect([...world.cookies]).toEqual([]);
    expect(told?.what).toMatchObject({ confirmed: false, drafts: { saved: 0, lost: 1 } });
  });

  test('does not pass for a log-in page in a tab that was asleep', async () => {
    show('asleep');
    expect(await leave()).toBe('refused');
    expect(told).toBeUndefined();
    expect(await leave({ force: true })).toBe('ended');
    expect(told?.what.confirmed).toBe(false);
  });
});

test('its error page in a tab is no log-in page either', async () => {
  show('error');
  world.server = 'HTTP 502';
  expect(await leave(again())).toBe('refused');
  world.server = 'up';
  expect(await leave(again())).toBe('ended');
  expect(world.hasSession).toBe(false);
});

test('a webmail that will not log out keeps its session at first, and loses its cookies and storage in the end', async () => {
  world.isDeaf = true;
  expect(await leave()).toBe('refused');
  expect([...world.cookies]).toEqual(['session']);
  expect(await leave({ force: true })).toBe('ended');
  expect([...world.cookies]).toEqual([]);
  expect(world.cleared[0]).toEqual({ origins: ['https://webmail.example'] });
  expect(told?.what).toMatchObject({ confirmed: false, signOnOpen: false });
});

test('a single sign-on that lets anybody in again is told', async () => {
  Object.assign(world, { isDeaf: true, isSignedOn: true });
  expect(await leave({ force: true })).toBe('ended');
  expect(told?.what.signOnOpen).toBe(true);
});

describe('a session is over when the page itself goes on saying so', () => {
  test('a frame in a page whose own script is not there yet says nothing of it', async () => {
    world.isDeaf = true;
    world.early = { frame: 5, times: Number.POSITIVE_INFINITY };
    expect(await leave()).toBe('refused');
    expect(told).toBeUndefined();
  });

  test('a mailbox that is drawn a moment after its page was loaded is open', async () => {
    world.isDeaf = true;
    world.early = { frame: 0, times: 3 };
    expect(await leave()).toBe('refused');
    expect(told).toBeUndefined();
  });
});

describe('on a shared computer', () => {
  test('the site’s data and what Vigie keeps go, and lost reports are told', async () => {
    expect(await leave({ isShared: true })).toBe('ended');
    expect([...world.cookies]).toEqual([]);
    expect(world.cleared[1]).toMatchObject({ localStorage: true, indexedDB: true, cacheStorage: true, cache: true });
    expect(forgotten).toBe(1);
    expect(told?.what).toMatchObject({ confirmed: true, reportsLost: 2 });
  });

  test('they go too after a log-out by the webmail’s own button', async () => {
    world.hasSession = false;
    show('log-in');
    expect(await leave({ isShared: true })).toBe('ended');
    expect([...world.cookies]).toEqual([]);
    expect(forgotten).toBe(1);
  });
});

test('a private window that was closed meanwhile took its cookies with it', async () => {
  world.tabs.clear();
  expect(await leave({ site: { origin: 'https://webmail.example', store: '1' } })).toBe('ended');
});

test('a tab that is closed during the log-out holds nothing up', async () => {
  world.tabs.set(2, { url: webmail, page: 'mailbox' });
  const leaving = leave();
  world.tabs.delete(1);
  expect(await leaving).toBe('ended');
  expect(world.hasSession).toBe(false);
  expect(told?.tabs).toContain(2);
});
