import type { Profile } from '../core/profile/profile.ts';
import type { GuardRails } from './feed/objections.ts';
import type { PollCounts } from './feed/poll-counts.ts';
import type { Judge } from './judging/judge.ts';
import type { Log } from './log.ts';
import type { Metrics } from './metrics.ts';
import type { SignerStanding } from './publication/signer-standing.ts';
import type { News } from './news/news.ts';
import type { Settings } from './settings.ts';
import type { Encryption } from './store/encryption.ts';
import type { Keyed } from './store/keyed.ts';
import type { Store } from './store/store.ts';

/** All that the parts of a running server share: made once in `open-site.ts`, or by a test. */
export interface Site {
  readonly settings: Settings;
  readonly profile: Profile;
  readonly store: Store;
  readonly keyed: Keyed;
  readonly encryption: Encryption;
  readonly judge: Judge;
  readonly log: Log;
  readonly metrics: Metrics;
  /** What the feed must never say. */
  readonly rails: GuardRails;
  /** Who polled the feed lately, and with what. */
  readonly polls: PollCounts;
  /** What was last heard of the feed's signer. */
  readonly signer: SignerStanding;
  readonly news: News;
  /** Aborted when the server is told to stop: lines that stay open as long as somebody listens end then. */
  readonly stopping: AbortSignal;
  /** Milliseconds since 1970; a test's clock stands still. */
  readonly now: () => number;
}
