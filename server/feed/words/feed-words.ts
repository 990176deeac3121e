import type { FeedAge } from '../../../core/feed/feed-age.ts';
import type { FeedRefusal } from '../../../core/feed/feed-state.ts';
import type { Refusal } from '../carried-out.ts';

/** All that the feed's commands say. */
export interface FeedWords {
  readonly help: string;
  readonly passphrase: (shortest: number) => string;
  readonly made: Readonly<Record<'root' | 'feed' | 'trial', string>>;
  readonly noDelegation: (path: string) => string;
  readonly signing: (socket: string) => string;
  readonly published: (number: string, entries: number) => string;
  readonly tooMany: (minutes: number) => string;
  readonly notAnOrder: (problem: string) => string;
  readonly refusals: Readonly<Record<Refusal['why'], string>>;
  readonly disbelieved: Readonly<Record<FeedRefusal, string>>;
  readonly believed: (number: string, entries: number, age: FeedAge) => string;
  readonly keyUntil: (until: Date) => string;
  readonly keyTerm: string;
  readonly keySoon: (days: number) => string;
}
