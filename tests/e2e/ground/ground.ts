import { inject } from 'vitest';

import type { GuestHost } from './guests.ts';
import type { Maildirs } from './maildirs.ts';
import type { TlsFront } from './tls-front.ts';
import { worker } from './worker.ts';

/** What stands while the tests run, as far as it can be told to the processes that run them. */
export interface Ground {
  readonly front: Pick<TlsFront, 'hosts' | 'keyFingerprint' | 'port' | 'authority'>;
  readonly maildirs: Maildirs;
  /** Where the mails lie that the webmails sent: for `sentMails`. */
  readonly sent: string;
  readonly postgres: string;
  /** Where a further webmail finds the mail servers. */
  readonly mail: { readonly imapPort: number; readonly smtpPort: number };
  /** Where a test lets a server of its own listen, by the name under which browsers reach it. */
  readonly guests: Readonly<Record<GuestHost, number>>;
}

declare module 'vitest' {
  // One for each process that runs tests at the same time.
  export interface ProvidedContext {
    readonly grounds: readonly Ground[];
  }
}

/** The ground of this file's worker: the servers are everybody's, the front and the places behind it its own. */
export function ground(): Ground {
  const own = inject('grounds')[worker - 1];
  if (own === undefined) throw new Error(`No ground for worker ${worker}`);
  return own;
}
