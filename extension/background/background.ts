import type { Language } from '../../core/texts/card.ts';
import type { Settings } from '../protocol/settings.ts';
import type { Faults } from './faults.ts';
import type { Feed } from './feed/feed.ts';
import type { LateAlarms } from './guards/late-alarm.ts';
import type { Reuse } from './guards/reuse.ts';
import type { SiteScript } from './guards/site-script.ts';
import type { Hosts } from './hosts.ts';
import type { Idle } from './idle/idle.ts';
import type { Knowledge } from './judging/knowledge.ts';
import type { Recent } from './judging/recent.ts';
import type { Passes } from './known/passes.ts';
import type { Warnings } from './known/warnings.ts';
import type { Profiles } from './profile/in-force.ts';
import type { Drafts } from './reports/draft.ts';
import type { ReportQueue } from './reports/queue.ts';
import type { Kept } from './store/kept.ts';
import type { Stores } from './store/key-values.ts';
import type { Drawings } from './tabs/drawings.ts';
import type { Frames } from './tabs/frames.ts';

/** All that handlers and tasks stand on; `compose.ts` makes it of the browser, tests of what they like. */
export interface Background {
  /** Milliseconds since 1970. */
  readonly clock: () => number;
  readonly stores: Stores;
  readonly profiles: Profiles;
  readonly knowledge: Knowledge;
  readonly feed: Feed;
  readonly settings: Kept<Settings>;
  /** The person's, or the profile's. */
  readonly language: () => Promise<Language>;
  readonly recent: Recent;
  readonly passes: Passes;
  readonly warnings: Warnings;
  readonly drafts: Drafts;
  readonly queue: ReportQueue;
  readonly frames: Frames;
  readonly drawings: Drawings;
  readonly hosts: Hosts;
  readonly idle: Idle;
  readonly reuse: Reuse;
  readonly lateAlarms: LateAlarms;
  readonly siteScript: SiteScript;
  readonly faults: Faults;
}
