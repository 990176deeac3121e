/// <reference lib="dom" />
import type { Page } from '../ground/browser.ts';

/** What stands in the storages of a page's origin. */
export interface Storages {
  /** IndexedDB, `storage.local` and `sync`, `localStorage`, caches: what outlives the browser. */
  readonly disk: Readonly<Record<string, unknown>>;
  /** `storage.session` and `sessionStorage`: in memory. */
  readonly memory: Readonly<Record<string, unknown>>;
}

/** Reads all of them from a page of the extension: every database, every store, every value, and what names they stand under. */
export async function readStorages(page: Page): Promise<Storages> {
  return page.evaluate(async () => {
    interface Area {
      readonly get: () => Promise<Record<string, unknown>>;
    }
    interface Extension {
      readonly storage: Readonly<Record<'local' | 'sync' | 'session', Area>>;
    }
    const world = globalThis as unknown as { readonly browser?: Extension; readonly chrome: Extension };
    const { storage } = world.browser ?? world.chrome;
    const settled = <Result>(request: IDBRequest<Result>): Promise<Result> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB')));
      });
    const databases: Record<string, unknown> = {};
    for (const { name = '' } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([settled(objects.getAllKeys()), settled(objects.getAll())]);
        keys.forEach((key, index) => {
          databases[`${name} ${store} ${JSON.stringify(key)}`] = values[index];
        });
      }
      database.close();
    }
    return {
      disk: {
        ...databases,
        local: await storage.local.get(),
        sync: await storage.sync.get(),
        page: { ...localStorage },
        caches: await caches.keys(),
      },
      memory: { session: await storage.session.get(), page: { ...sessionStorage } },
    };
  }, undefined);
}

/** When passwords were compared since the browser was started, as a page of the extension reads it. */
export async function comparisons(page: Page): Promise<readonly unknown[]> {
  const { session } = (await readStorages(page)).memory as {
    readonly session: { readonly compared?: readonly unknown[] };
  };
  return session.compared ?? [];
}

/** Forgets where the person went on and how often passwords were compared, as an hour would. */
export async function letHourPass(page: Page): Promise<void> {
  await page.evaluate(async () => {
    interface Extension {
      readonly storage: { readonly session: { readonly remove: (keys: readonly string[]) => Promise<void> } };
    }
    const world = globalThis as unknown as { readonly browser?: Extension; readonly chrome: Extension };
    await (world.browser ?? world.chrome).storage.session.remove(['passes', 'compared']);
  }, undefined);
}

/** What the background says of the guards, asked from a page of the extension. */
export async function guardsOf(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    interface Extension {
      readonly runtime: { readonly sendMessage: (asked: unknown) => Promise<{ readonly answer: unknown }> };
    }
    const world = globalThis as unknown as { readonly browser?: Extension; readonly chrome: Extension };
    return (await (world.browser ?? world.chrome).runtime.sendMessage({ kind: 'read-guards' })).answer;
  }, undefined);
}
