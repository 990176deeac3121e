import type { KeyValues } from './key-values.ts';

const storeName = 'values';

/**
 * Keeps values in the extension's own IndexedDB: unlike `storage.local`, scripts in pages cannot reach it, and it takes bytes and
 * keys as they are. Every write is on disk when its promise resolves.
 */
export function indexedDbValues(name: string, factory: IDBFactory = indexedDB): KeyValues {
  let opened: Promise<IDBDatabase> | undefined;
  const database = (): Promise<IDBDatabase> => {
    opened ??= open(name, factory, () => (opened = undefined));
    return opened;
  };
  const run = async <Result>(
    mode: IDBTransactionMode,
    work: (store: IDBObjectStore) => IDBRequest<Result>,
  ): Promise<Result> => {
    const transaction = (await database()).transaction(storeName, mode, { durability: 'strict' });
    const result = await asked(work(transaction.objectStore(storeName)));
    if (mode === 'readwrite') await finished(transaction);
    return result;
  };
  return {
    get: (key) => run<unknown>('readonly', (store) => store.get(key)),
    async keys(start) {
      const range = IDBKeyRange.bound(start, `${start}\uffff`);
      return (await run('readonly', (store) => store.getAllKeys(range))).map(String);
    },
    async set(key, value) {
      await run('readwrite', (store) => store.put(value, key));
    },
    async remove(key) {
      await run('readwrite', (store) => store.delete(key));
    },
  };
}

async function open(name: string, factory: IDBFactory, onClosed: () => void): Promise<IDBDatabase> {
  const request = factory.open(name, 1);
  request.addEventListener('upgradeneeded', () => request.result.createObjectStore(storeName));
  try {
    const database = await asked(request);
    database.addEventListener('versionchange', () => database.close());
    database.addEventListener('close', onClosed);
    return database;
  } catch (error) {
    // The next one who asks tries again: a full disk may have room by then.
    onClosed();
    throw error;
  }
}

function asked<Result>(request: IDBRequest<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('IndexedDB failed')));
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('IndexedDB gave up')));
  });
}
