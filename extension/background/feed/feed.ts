import * as v from 'valibot';
import type { Context } from '../../../core/context.ts';
import { feedAge } from '../../../core/feed/feed-age.ts';
import { sourceOver } from '../../../core/feed/source-over.ts';
import { mutesAt, readPolicy } from '../../../core/feed/feed-policy.ts';
import type { FeedState, FeedUpdate } from '../../../core/feed/feed-state.ts';
import { lookUp } from '../../../core/feed/look-up.ts';
import { nextPoll } from '../../../core/feed/next-poll.ts';
import type { FeedStore } from '../../../core/feed/ports.ts';
import { profileWithPolicy } from '../../../core/feed/profile-with-policy.ts';
import { loadFeed } from '../../../core/feed/stored-feed.ts';
import { updateFeed } from '../../../core/feed/update-feed.ts';
import { webCrypto } from '../../../core/feed/web-crypto.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import { kept } from '../store/kept.ts';
import type { KeyValues, Stores } from '../store/key-values.ts';

/** The team's signed list, as this browser has it. */
export interface Feed {
  /** What the team reported among these, and which rules it muted. */
  readonly lookUp: (profile: Profile, expressions: Iterable<string>) => Promise<Pick<Context, 'knownBad' | 'muted'>>;
  /** The profile with what the feed adds. */
  readonly added: (profile: Profile) => Promise<Profile>;
  /** Asks the server once, or waits for an answer that is on its way already. */
  readonly poll: (profile: Profile) => Promise<FeedPoll>;
  readonly status: (profile: Profile) => Promise<FeedStatus>;
}

/** What came of asking. */
export interface FeedPoll {
  /** Whether what is on screen should be judged again. */
  readonly changed: boolean;
  /** Milliseconds until the next; `undefined` where the profile names no feed. */
  readonly next: number | undefined;
}

/** For the diagnostics page. */
export interface FeedStatus {
  readonly version: number | undefined;
  readonly at: string | undefined;
  readonly staleDays: number | undefined;
  readonly problem: string | undefined;
}

const crypt = webCrypto(crypto.subtle);

/** How the last polls went. The background sleeps between two of them: a memory of its own would begin to count anew each time. */
const pollsSchema = v.object({ failures: v.number(), problem: v.optional(v.string()) });
const noPolls: v.InferOutput<typeof pollsSchema> = { failures: 0 };

/** The feed as it is kept on disk and in memory; `clock` in milliseconds since 1970. */
export function feed({ disk, session }: Stores, clock: () => number): Feed {
  const store = feedStore(disk);
  const polls = kept(session, { key: 'feed:polls', schema: pollsSchema, initial: noPolls });
  let loaded: { readonly roots: string; readonly state: Promise<FeedState> } | undefined;
  let polling: Promise<FeedPoll> | undefined;
  let extended: { readonly of: Profile; readonly by: FeedState; readonly profile: Profile } | undefined;

  const stateFor = ({ feed: { publicKeys } }: Profile): Promise<FeedState> => {
    const roots = publicKeys.join();
    if (loaded?.roots !== roots) loaded = { roots, state: loadFeed(publicKeys, { crypto: crypt, store }) };
    return loaded.state;
  };
  return {
    async lookUp(profile, expressions) {
      const { list } = await stateFor(profile);
      return { knownBad: await lookUp(list, expressions, crypt), muted: mutesAt(readPolicy(list.policy), clock()) };
    },
    async added(profile) {
      const state = await stateFor(profile);
      if (extended?.of !== profile || extended.by !== state) {
        extended = { of: profile, by: state, profile: profileWithPolicy(profile, readPolicy(state.list.policy)) };
      }
      return extended.profile;
    },
    poll: (profile) => {
      polling ??= pollOnce(profile).finally(() => (polling = undefined));
      return polling;
    },
    async status(profile) {
      const state = await stateFor(profile);
      const age = feedAge(state, clock());
      return {
        version: state.believed?.sequence,
        at: age.kind === 'none' ? undefined : new Date(age.issued).toISOString(),
        staleDays: age.kind === 'stale' ? age.days : undefined,
        problem: (await polls.read()).problem,
      };
    },
  };

  async function pollOnce(profile: Profile): Promise<FeedPoll> {
    const { url, publicKeys } = profile.feed;
    if (url === undefined) return { changed: false, next: undefined };
    const before = await stateFor(profile);
    const source = sourceOver(url, fetch);
    const update = await updateFeed(before, publicKeys, clock(), { crypto: crypt, source, store });
    loaded = { roots: publicKeys.join(), state: Promise.resolve(update.state) };
    const problem = problemOf(update);
    const { failures } = await polls.change((last) =>
      problem === undefined ? noPolls : { failures: last.failures + 1, problem },
    );
    const next = nextPoll({
      poll: update.state.believed?.poll ?? 300,
      failures,
      retryAfter: update.outcome === 'unreachable' ? update.retryAfter : undefined,
      chance: Math.random(),
    });
    return { changed: update.state.list !== before.list, next };
  }
}

function problemOf(update: FeedUpdate): string | undefined {
  if (update.outcome === 'refused') return update.why;
  return update.outcome === 'unreachable' ? update.problem : undefined;
}

function feedStore(disk: KeyValues): FeedStore {
  return {
    async read(slot) {
      const record = await disk.get(`feed:${slot}`);
      return record instanceof Uint8Array ? record : undefined;
    },
    async write(slot, record) {
      try {
        await disk.set(`feed:${slot}`, record);
        return true;
      } catch {
        // No room: the feed's own answer to that is to go on without having kept it.
        return false;
      }
    },
  };
}
