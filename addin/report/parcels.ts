import type { MultipartBody } from './multipart.ts';

/** A report of this mailbox: on its way while it has a body, and a receipt afterwards. */
export interface Parcel {
  readonly id: string;
  readonly receipt: string;
  /** Whose it is: one person's reports are not shown to the next. */
  readonly mailbox: string;
  /** When it was made, ISO 8601 UTC. */
  readonly at: string;
  readonly subject: string;
  readonly body: MultipartBody | undefined;
}

/** Where parcels are kept on this computer. Every call may reject: storage can be full, or forbidden in a frame. */
export interface Parcels {
  readonly keep: (parcel: Parcel) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
  /** Of one mailbox, newest first. */
  readonly of: (mailbox: string) => Promise<readonly Parcel[]>;
}

const store = 'parcels';
/** Receipts older than this are forgotten: the server keeps no answer longer. */
const daysKept = 90;

/** The browser's own database of the add-in's origin, which Outlook parts from those of other mailboxes. */
export function parcelsOnDisk(): Parcels {
  const run = async <Value>(
    mode: IDBTransactionMode,
    work: (kept: IDBObjectStore) => IDBRequest<Value>,
  ): Promise<Value> => {
    const database = await opened();
    try {
      return await settled(work(database.transaction(store, mode).objectStore(store)));
    } finally {
      database.close();
    }
  };
  return {
    async keep(parcel) {
      await run('readwrite', (kept) => kept.put(parcel));
    },
    async drop(id) {
      await run('readwrite', (kept) => kept.delete(id));
    },
    async of(mailbox) {
      const all = await run<Parcel[]>('readonly', (kept) => kept.getAll() as IDBRequest<Parcel[]>);
      const oldest = new Date(Date.now() - daysKept * 86_400_000).toISOString();
      for (const { id, at, body } of all) if (body === undefined && at < oldest) await this.drop(id);
      return all
        .filter((parcel) => parcel.mailbox === mailbox && (parcel.body !== undefined || parcel.at >= oldest))
        .toSorted((one, other) => (one.at < other.at ? 1 : -1));
    },
  };
}

function opened(): Promise<IDBDatabase> {
  const asked = indexedDB.open('vigie', 1);
  asked.addEventListener('upgradeneeded', () => asked.result.createObjectStore(store, { keyPath: 'id' }));
  return settled(asked);
}

function settled<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('The database did not answer')));
  });
}
