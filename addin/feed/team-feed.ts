import type { Context } from '../../core/context.ts';
import { createContext } from '../../core/create-context.ts';
import { expressionsOf } from '../../core/feed/expressions.ts';
import { mutesAt, readPolicy } from '../../core/feed/feed-policy.ts';
import { lookUp } from '../../core/feed/look-up.ts';
import { nextPoll } from '../../core/feed/next-poll.ts';
import type { FeedPorts } from '../../core/feed/ports.ts';
import { profileWithPolicy } from '../../core/feed/profile-with-policy.ts';
import { loadFeed } from '../../core/feed/stored-feed.ts';
import { updateFeed } from '../../core/feed/update-feed.ts';
import type { Message } from '../../core/message.ts';
import type { Profile } from '../../core/profile/profile.ts';

/** What the team has confirmed, as this pane has it. */
export interface TeamFeed {
  /** The context that a message is judged in: the profile with what the feed adds, and what the team reported of this very message. */
  readonly contextFor: (message: Message) => Promise<Context>;
  /** Asks the server once; gives whether the list changed, and the milliseconds until the next time. */
  readonly poll: () => Promise<{ readonly changed: boolean; readonly next: number }>;
}

/** A pane without a feed, or before it was ever reached, judges by the profile alone. */
export async function teamFeed(
  profile: Profile,
  { now, ...ports }: FeedPorts & { readonly now: () => number },
): Promise<TeamFeed> {
  const { publicKeys } = profile.feed;
  let state = await loadFeed(publicKeys, ports);
  let context = contextOf();
  let failures = 0;

  function contextOf(): Context {
    return createContext(profileWithPolicy(profile, readPolicy(state.list.policy)));
  }

  return {
    async contextFor(message) {
      const { list } = state;
      const knownBad = await lookUp(list, expressionsOf(message).keys(), ports.crypto);
      return { ...context, knownBad, muted: mutesAt(readPolicy(list.policy), now()) };
    },
    async poll() {
      const before = state.list;
      const update = await updateFeed(state, publicKeys, now(), ports);
      ({ state } = update);
      const changed = state.list !== before;
      if (changed) context = contextOf();
      failures = update.outcome === 'refused' || update.outcome === 'unreachable' ? failures + 1 : 0;
      const retryAfter = update.outcome === 'unreachable' ? update.retryAfter : undefined;
      const next = nextPoll({ poll: state.believed?.poll ?? 300, failures, retryAfter, chance: Math.random() });
      return { changed, next };
    },
  };
}
