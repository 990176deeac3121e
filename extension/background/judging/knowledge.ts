import type { Context } from '../../../core/context.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import type { History } from '../known/history.ts';
import type { Trust } from '../known/trust.ts';

/** What judging stands on besides the message. */
export interface Knowledge {
  readonly profile: () => Promise<Profile>;
  readonly compiled: (profile: Profile) => Context;
  readonly feed: {
    /** What the team reported among these, and which rules it muted. */
    readonly lookUp: (expressions: Iterable<string>) => Promise<Pick<Context, 'knownBad' | 'muted'>>;
  };
  readonly trust: Trust;
  readonly history: History;
  /** Where the QR decoder's WebAssembly is: an address of the extension's own. */
  readonly wasm: string;
}
