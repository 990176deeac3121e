import type { Lookalikes } from './lookalike/lookalike.ts';
import type { Names } from './profile/claim.ts';
import type { Profile } from './profile/profile.ts';

/** All that a verdict depends on besides the message. Resolved before the rules run; they are synchronous and pure. */
export interface Context {
  readonly profile: Profile;
  readonly lookalikes: Lookalikes;
  /** The profile's organisation, brands and partners, compiled for look-up by name and by domain. */
  readonly names: Names;
  /** Feed entries that this message hits, by normalised expression: `host:evil.example` → the team's reason. */
  readonly knownBad: ReadonlyMap<string, string>;
  /** Registrable domains or addresses that the person said to trust. */
  readonly trustedSenders: ReadonlySet<string>;
  /** Whether this mailbox has had mail from the sender's registrable domain before; `undefined` where no history is kept. */
  readonly firstContact: boolean | undefined;
  /** Rules that the team has silenced for a while by the feed, with its reason: `mutesAt(policy, now)`. See `isMuted`. */
  readonly muted: ReadonlyMap<string, string>;
}
