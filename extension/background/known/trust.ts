import * as v from 'valibot';
import { randomId } from '../bytes.ts';
import { kept } from '../store/kept.ts';
import type { KeyValues } from '../store/key-values.ts';
import { isSameOwner, type Owner } from './owner.ts';

const trustedSchema = v.object({
  id: v.string(),
  owner: v.object({ webmail: v.string(), mailbox: v.string() }),
  /** `sender`: the address; `message`: the SHA-256 of its source. */
  what: v.picklist(['sender', 'message']),
  subject: v.string(),
  /** For people: the address, or the subject of the message. */
  name: v.string(),
  /** Milliseconds since 1970. */
  since: v.number(),
});

/** Something that a person said to be legitimate, in one mailbox. */
export type TrustEntry = Readonly<v.InferOutput<typeof trustedSchema>>;

/** As many as are kept: the oldest go first. */
const limit = 2000;

/** What the person said to be legitimate. */
export interface Trust {
  readonly all: () => Promise<readonly TrustEntry[]>;
  readonly of: (owner: Owner) => Promise<readonly TrustEntry[]>;
  readonly add: (entry: Omit<TrustEntry, 'id'>) => Promise<void>;
  readonly withdraw: (matches: (entry: TrustEntry) => boolean) => Promise<void>;
}

/** Trust as it is kept on disk. */
export function trust(disk: KeyValues): Trust {
  const entries = kept(disk, { key: 'trust', schema: v.array(trustedSchema), initial: [] });
  return {
    all: entries.read,
    of: async (owner) => (await entries.read()).filter((entry) => isSameOwner(entry.owner, owner)),
    async add(entry) {
      const others = (before: readonly TrustEntry[]): readonly TrustEntry[] =>
        before.filter((each) => !isSameThing(each, entry));
      await entries.change((before) => [...others(before), { ...entry, id: randomId() }].slice(-limit));
    },
    async withdraw(matches) {
      await entries.change((before) => before.filter((entry) => !matches(entry)));
    },
  };
}

/** Said twice, it is still one thing: taking it back once is enough. */
function isSameThing(one: Omit<TrustEntry, 'id'>, other: Omit<TrustEntry, 'id'>): boolean {
  return one.what === other.what && one.subject === other.subject && isSameOwner(one.owner, other.owner);
}
