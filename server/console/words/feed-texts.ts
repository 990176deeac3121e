import type { FeedSpread } from '../../api/feed.ts';

/** A title and a sentence, where there is nothing yet. */
interface Empty {
  readonly title: string;
  readonly text: string;
}

/** What publishing says. */
export interface FeedWords {
  readonly title: string;
  readonly lead: string;
  readonly awayShort: string;
  readonly away: (since: string) => string;
  /** By the word of the system or of the signer. */
  readonly whyAway: Readonly<Record<string, string>>;
  readonly whyUnknown: (why: string) => string;
  readonly none: Empty;
  readonly waiting: (count: number) => string;
  readonly toConfirm: string;
  readonly toConfirmNote: string;
  readonly noProposals: Empty;
  readonly decidedBy: (person: string) => string;
  readonly campaign: string;
  readonly noCampaign: string;
  readonly endorse: string;
  readonly decline: string;
  readonly endorsed: (entries: number) => string;
  readonly declined: (entries: number) => string;
  readonly yours: string;
  readonly served: string;
  readonly servedNote: string;
  readonly reached: string;
  readonly spread: (spread: FeedSpread) => string;
  readonly signed: string;
  readonly expires: string;
  readonly number: string;
  readonly keyUntil: string;
  readonly keySoon: (days: number) => string;
  readonly keySoonMore: string;
  readonly last: string;
  readonly noEntries: Empty;
  readonly column: Readonly<Record<'name' | 'state' | 'reached' | 'reason' | 'persons' | 'changed' | 'until', string>>;
  /** By the signer's word. */
  readonly refusal: Readonly<Record<string, string>>;
}
