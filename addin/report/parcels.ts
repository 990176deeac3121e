import type { Answer } from '../../core/report/answer.ts';
import { inStore } from '../storage/database.ts';
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
  /** What the server said last. */
  readonly answer?: Answer;
}

/** Where parcels are kept on this computer. Every call may reject. */
export interface Parcels {
  readonly keep: (parcel: Parcel) => Promise<void>;
  readonly drop: (id: string) => Promise<void>;
  /** Of one mailbox, newest first. */
  readonly of: (mailbox: string) => Promise<readonly Parcel[]>;
}

/** Receipts older than this are forgotten: the server keeps no answer longer. */
const daysKept = 90;

/** Parcels in the browser's own database. */
export function parcelsOnDisk(): Parcels {
  const drop = async (id: string): Promise<void> => {
    await inStore('parcels', 'readwrite', (kept) => kept.delete(id));
  };
  return {
    drop,
    async keep(parcel) {
      await inStore('parcels', 'readwrite', (kept) => kept.put(parcel));
    },
    async of(mailbox) {
      const all = await inStore('parcels', 'readonly', (kept) => kept.getAll() as IDBRequest<Parcel[]>);
      const oldest = new Date(Date.now() - daysKept * 86_400_000).toISOString();
      const isOver = ({ at, body }: Parcel): boolean => body === undefined && at < oldest;
      for (const parcel of all) if (isOver(parcel)) await drop(parcel.id);
      return all
        .filter((parcel) => parcel.mailbox === mailbox && !isOver(parcel))
        .toSorted((one, other) => (one.at < other.at ? 1 : -1));
    },
  };
}
