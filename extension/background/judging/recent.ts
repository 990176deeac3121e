import * as v from 'valibot';
import { lettersSchema } from '../known/letters-schema.ts';
import { isSameOwner, type Owner } from '../known/owner.ts';
import { kept } from '../store/kept.ts';
import type { KeyValues } from '../store/key-values.ts';

const linkSchema = v.object({
  href: v.string(),
  reasons: v.array(v.string()),
  letters: lettersSchema,
});

const recentSchema = v.object({
  message: v.string(),
  owner: v.object({ webmail: v.string(), mailbox: v.string() }),
  /** From's address. */
  sender: v.string(),
  /** Of its Reply-To; left out without one. */
  replyTo: v.optional(v.array(v.string())),
  /** It came through a mailing list. */
  list: v.optional(v.boolean()),
  subject: v.string(),
  can: v.picklist(['sender', 'message', 'nothing']),
  /** Those that are stopped. */
  links: v.array(linkSchema),
});

/** What is remembered of a message that was judged, for what may be asked about it. */
export type RecentMessage = Readonly<v.InferOutput<typeof recentSchema>>;

/** The session's storage is one megabyte in the oldest browsers. */
const [mostMessages, mostLinks] = [40, 30];

/** Messages judged since the browser was started, the latest of them. */
export interface Recent {
  readonly add: (message: RecentMessage) => Promise<void>;
  readonly find: (message: string, owner: Owner | undefined) => Promise<RecentMessage | undefined>;
  /** Those of one mailbox, oldest first. */
  readonly all: (owner: Owner) => Promise<readonly RecentMessage[]>;
}

/** What is remembered while the browser runs. */
export function recent(session: KeyValues): Recent {
  const messages = kept<readonly RecentMessage[]>(session, {
    key: 'recent',
    schema: v.array(recentSchema),
    initial: [],
  });
  return {
    async add(message) {
      const entry = { ...message, links: message.links.slice(0, mostLinks) };
      await messages.change((before) =>
        [...before.filter((each) => !isSame(each, message.message, message.owner)), entry].slice(-mostMessages),
      );
    },
    all: async (owner) => (await messages.read()).filter((each) => isSameOwner(each.owner, owner)),
    find: async (message, owner) => (await messages.read()).findLast((each) => isSame(each, message, owner)),
  };
}

function isSame(one: RecentMessage, message: string, owner: Owner | undefined): boolean {
  return one.message === message && (owner === undefined || isSameOwner(one.owner, owner));
}
