import type { Said } from '../../core/legitimacy.ts';
import { inStore } from '../storage/database.ts';
import type { TrustDisk } from './trust.ts';

interface KeptTrust extends Said {
  readonly mailbox: string;
}

/** Trust in the browser's own database. Not in the mailbox, which Outlook offers too: what a person trusts stays on their computer. */
export function trustOnDisk(): TrustDisk {
  return {
    async of(mailbox) {
      const all = await inStore('trust', 'readonly', (kept) => kept.getAll() as IDBRequest<KeptTrust[]>);
      return all.filter((each) => each.mailbox === mailbox);
    },
    async put(mailbox, { what, subject }) {
      await inStore('trust', 'readwrite', (kept) => kept.put({ mailbox, what, subject } satisfies KeptTrust));
    },
    async drop(mailbox, { what, subject }) {
      await inStore('trust', 'readwrite', (kept) => kept.delete([mailbox, what, subject]));
    },
  };
}
