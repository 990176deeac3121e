import { vi } from 'vitest';

/** What a tab of the fake browser shows. `asleep` stands for a discarded tab, and for a crashed one: neither answers. */
export type Page = 'mailbox' | 'log-in' | 'error' | 'asleep' | 'ours' | 'no network';

/** The webmail's server and the browser, as a test sets them. */
export interface FakeWorld {
  online: boolean;
  /** `up`, or what it answers instead. */
  server: 'up' | 'HTTP 502' | 'silent';
  /** It ends no session when asked to. */
  isDeaf: boolean;
  /** What a page that was opened anew answers at first, so many times: its own frame is 0, and its script may come last. */
  early: { readonly frame: number; times: number };
  /** A single sign-on in front lets whoever comes in again. */
  isSignedOn: boolean;
  hasSession: boolean;
  /** Messages that are being written in each tab of the mailbox. */
  beingWritten: number;
  /** How the session stood when what became of them was written down. */
  savedWhile: 'open' | 'closed' | undefined;
  readonly cookies: Set<string>;
  readonly cleared: unknown[];
  readonly stores: string[];
  readonly tabs: Map<number, { url: string; page: Page; incognito?: boolean }>;
  readonly visits: string[];
  /** What the person allowed besides. */
  mayNotify: boolean;
  readonly badges: Map<number, string>;
  readonly notifications: Map<string, { readonly title: string; readonly message: string }>;
  readonly alarms: number[];
}

/** The one webmail of the fake browser. */
export const webmail = 'https://webmail.example/';

/** A browser with one webmail open in one tab. */
export function fakeWorld(): FakeWorld {
  return {
    online: true,
    server: 'up',
    isDeaf: false,
    early: { frame: 0, times: 0 },
    isSignedOn: false,
    hasSession: true,
    beingWritten: 1,
    savedWhile: undefined,
    cookies: new Set(['session']),
    cleared: [],
    stores: ['0'],
    tabs: new Map([[1, { url: `${webmail}?_task=mail`, page: 'mailbox' }]]),
    visits: [],
    mayNotify: false,
    badges: new Map(),
    notifications: new Map(),
    alarms: [],
  };
}

/** The world that the fake browser is in. Test files may share the modules that use it, so there is one for all. */
export const fake = { world: fakeWorld() };

type Listener = (tab: number, change: { readonly status: string }) => void;

function drafts(isSaved: boolean, count: number): object {
  return isSaved ? { saved: count, lost: 0 } : { saved: 0, lost: count };
}

/** As much of `webextension-polyfill` as a log-out uses, over a world that a test may change at any time. */
export function fakeBrowser(): object {
  const world = (): FakeWorld => fake.world;
  const loading = new Set<Listener>();
  const opened = (): Page => {
    const { online, server, cookies, isSignedOn } = world();
    if (!online || server === 'silent') return 'no network';
    if (server === 'HTTP 502') return 'error';
    if (isSignedOn && !cookies.has('session')) Object.assign(world(), { hasSession: true }).cookies.add('session');
    return world().hasSession && cookies.has('session') ? 'mailbox' : 'log-in';
  };
  const load = (tab: number, url: string): void => {
    const shown = world().tabs.get(tab);
    if (!shown) throw new Error(`No tab with id: ${tab}`);
    world().visits.push(url);
    Object.assign(shown, { url, page: url.startsWith(webmail) ? opened() : 'ours' });
    queueMicrotask(() => {
      for (const status of ['loading', 'complete']) for (const listener of loading) listener(tab, { status });
    });
  };
  const called = (page: Page, name: string): unknown => {
    const { isDeaf, server, online, beingWritten } = world();
    if (name === 'shows') return { mailbox: 'mailbox', error: 'error' }[page as string] ?? 'other';
    if (name === 'opens') return { mailbox: 'mailbox', error: 'error' }[opened() as string] ?? 'other';
    if (name === 'saveDrafts') return drafts(server === 'up' && online, beingWritten);
    if (server !== 'up' || !online) return { kind: 'unanswered', why: server };
    if (isDeaf) return { kind: 'failed', why: 'the session goes on' };
    world().hasSession = false;
    return { kind: 'done', page: webmail };
  };
  const tabOf = (id: number) => ({ id, ...world().tabs.get(id) });
  return {
    runtime: { getURL: (path: string) => `chrome-extension://vigie/${path}` },
    tabs: {
      query: async () => [...world().tabs.keys()].map(tabOf).filter(({ url }) => url?.startsWith(webmail)),
      async get(id: number) {
        if (!world().tabs.has(id)) throw new Error(`No tab with id: ${id}`);
        return tabOf(id);
      },
      async update(id: number, { url }: { readonly url?: string }) {
        if (url !== undefined) load(id, url);
        return tabOf(id);
      },
      sendMessage: async () => undefined,
      reload: async (id: number) => load(id, world().tabs.get(id)?.url ?? ''),
      onUpdated: {
        addListener: (each: Listener) => loading.add(each),
        removeListener: (each: Listener) => loading.delete(each),
      },
      onRemoved: { addListener: vi.fn<() => void>(), removeListener: vi.fn<() => void>() },
    },
    scripting: {
      async executeScript({ target, args }: { readonly target: { readonly tabId: number }; readonly args: string[] }) {
        const shown = world().tabs.get(target.tabId);
        if (!shown || ['asleep', 'ours', 'no network'].includes(shown.page)) throw new Error('Cannot access the page');
        const { early, visits } = world();
        if (visits.length > 0 && early.times-- > 0) return [{ frameId: early.frame, result: 'other' }];
        return [{ frameId: 0, result: called(shown.page, args[1] ?? '') }];
      },
    },
    cookies: {
      getAllCookieStores: async () => world().stores.map((id) => ({ id })),
      async getAll({ storeId }: { readonly storeId: string }) {
        if (!world().stores.includes(storeId)) throw new Error(`Invalid cookie store id: "${storeId}".`);
        return [...world().cookies].map((name) => ({ name, path: '/', secure: true, domain: 'webmail.example' }));
      },
      remove: async ({ name }: { readonly name: string }) => void world().cookies.delete(name),
    },
    alarms: {
      create: async (_name: string, { when }: { readonly when: number }) => void world().alarms.push(when),
      clear: async () => void (world().alarms.length = 0),
    },
    permissions: { contains: async () => world().mayNotify },
    action: {
      setBadgeText: async ({ tabId, text }: { readonly tabId: number; readonly text: string }) =>
        void world().badges.set(tabId, text),
      setBadgeBackgroundColor: async () => undefined,
      setTitle: async () => undefined,
    },
    notifications: {
      create: async (name: string, shown: { readonly title: string; readonly message: string }) =>
        void world().notifications.set(name, shown),
      clear: async (name: string) => void world().notifications.delete(name),
    },
    windows: { update: async () => undefined },
    browsingData: { remove: async (bounds: object, kinds: object) => void world().cleared.push(bounds, kinds) },
  };
}
