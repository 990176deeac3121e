/** What the add-in keeps on this computer: reports on their way with their receipts, and the team's list. */
export type Store = 'parcels' | 'feed';

/**
 * Does one thing with a store of the browser's own database of this origin, which Outlook parts from those of other mailboxes.
 * Rejects where storage is full or forbidden, as it can be in a frame.
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
  const asked = indexedDB.open('vigie', 1);
  asked.addEventListener('upgradeneeded', () => {
    asked.result.createObjectStore('parcels', { keyPath: 'id' });
    asked.result.createObjectStore('feed');
  });
  return settled(asked);
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database did not answer')));
  });
}
