import type { Said } from '../../core/legitimacy.ts';

/** What the person said to be legitimate in one mailbox, as far as it is remembered. */
export interface Trust {
  readonly all: () => Promise<readonly Said[]>;
  readonly add: (said: Said) => Promise<void>;
  readonly withdraw: (said: Said) => Promise<void>;
}

/** Where it is kept on this computer; every call may reject. */
export interface TrustDisk {
  readonly of: (mailbox: string) => Promise<readonly Said[]>;
  readonly put: (mailbox: string, said: Said) => Promise<void>;
  readonly drop: (mailbox: string, said: Said) => Promise<void>;
}

/**
 * Trust of one mailbox: another person's on the same computer is never looked at. A frame may have no storage; then what is said holds
 * as long as the pane is open.
 */
export function trustOf(mailbox: string, disk: TrustDisk): Trust {
  const session = new Map<string, Said | undefined>();
  return {
    async all() {
      const known = new Map((await orNothing(disk.of(mailbox), [])).map((said) => [keyOf(said), said]));
      for (const [key, said] of session) {
        if (said) known.set(key, said);
        else known.delete(key);
      }
      return [...known.values()];
    },
    async add(said) {
      session.set(keyOf(said), said);
      await orNothing(disk.put(mailbox, said), undefined);
    },
    async withdraw(said) {
      session.set(keyOf(said), undefined);
      await orNothing(disk.drop(mailbox, said), undefined);
    },
  };
}

function keyOf({ what, subject }: Said): string {
  return `${what} ${subject}`;
}

/** Storage that fails costs what would have been remembered, and nothing else. */
async function orNothing<Value>(work: Promise<Value>, instead: Value): Promise<Value> {
  try {
    return await work;
  } catch {
    return instead;
  }
}
