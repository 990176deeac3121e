/** What the add-in keeps on this computer: reports on their way with their receipts, the team's list, and what a person called legitimate. */
export type Store = 'parcels' | 'feed' | 'trust';

/**
 * Does one thing with a store of the browser's own database of this origin. Outlook on the web parts it by site and not by person, so
 * what is one person's names its mailbox. Rejects where storage is full or forbidden, as it can be in a frame.
 */
export async function inStore<Value>(
  store: Store,
  mode: IDBTransactionMode,
  work: (kept: IDBObjectStore) => IDBRequest<Value>,
): Promise<Value> {
  const database = await opened();
  try {
    return await settled(work(database.transaction(store, mode).objectStore(store)));
  } finally {
    database.close();
  }
}

function opened(): Promise<IDBDatabase> {
  const asked = indexedDB.open('vigie', 2);
  asked.addEventListener('upgradeneeded', () => {
    const { objectStoreNames: there } = asked.result;
    if (!there.contains('parcels')) asked.result.createObjectStore('parcels', { keyPath: 'id' });
    if (!there.contains('feed')) asked.result.createObjectStore('feed');
    if (!there.contains('trust')) asked.result.createObjectStore('trust', { keyPath: ['mailbox', 'what', 'subject'] });
  });
  return settled(asked);
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database did not answer')));
  });
}
