import { createHash, webcrypto } from 'node:crypto';
import type { Context } from '../../core/context.ts';
import { expressionsOf } from '../../core/feed/expressions.ts';
import { mutesAt, readPolicy } from '../../core/feed/feed-policy.ts';
import type { FeedRefusal } from '../../core/feed/feed-state.ts';
import { lookUp } from '../../core/feed/look-up.ts';
import type { FeedStore } from '../../core/feed/ports.ts';
import { profileWithPolicy } from '../../core/feed/profile-with-policy.ts';
import { unknownFeed } from '../../core/feed/stored-feed.ts';
import { updateFeed } from '../../core/feed/update-feed.ts';
import { webCrypto } from '../../core/feed/web-crypto.ts';
import type { Message } from '../../core/message.ts';
import type { Profile } from '../../core/profile/profile.ts';
import { feedSource } from './feed-source.ts';

/** What the team has confirmed, for judging messages with. */
export interface TeamList {
  /** With the brands and words that the feed adds. */
  readonly profile: Profile;
  readonly about: (message: Message) => Promise<Pick<Context, 'knownBad' | 'muted'>>;
  /** Hexadecimal SHA-256, by which attachments are known. */
  readonly sha256: (bytes: Uint8Array) => Promise<string>;
}

/** The team's list, or why there is none: a refusal, or what the system said. */
export type TeamListReading =
  | { readonly ok: true; readonly list: TeamList }
  | { readonly ok: false; readonly why: FeedRefusal | { readonly problem: string } };

/** Reads the feed at a folder or address, as who has never seen it; nothing of it is kept. */
export async function readTeamList(place: string, profile: Profile, now: number): Promise<TeamListReading> {
  const crypto = webCrypto(webcrypto.subtle);
  const ports = { crypto, source: feedSource(place), store: nowhere };
  const update = await updateFeed(unknownFeed, profile.feed.publicKeys, now, ports);
  if (update.outcome === 'refused') return { ok: false, why: update.why };
  if (update.outcome === 'unreachable') return { ok: false, why: { problem: update.problem } };
  const { list } = update.state;
  const policy = readPolicy(list.policy);
  const muted = mutesAt(policy, now);
  return {
    ok: true,
    list: {
      profile: profileWithPolicy(profile, policy),
      about: async (message) => ({ knownBad: await lookUp(list, expressionsOf(message).keys(), crypto), muted }),
      sha256: (bytes) => Promise.resolve(createHash('sha256').update(bytes).digest('hex')),
    },
  };
}

const nowhere: FeedStore = { read: () => Promise.resolve(undefined), write: () => Promise.resolve(false) };
