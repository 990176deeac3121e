import * as v from 'valibot';
import type { FeedEntryState, FeedSpread, FeedStanding } from '../../../api/feed.ts';
import { feedKind, listOf, maybe } from './words-of.ts';

/** `second-person`. */
export const feedState = listOf<FeedEntryState>({
  waiting: true,
  'second-person': true,
  published: true,
  withdrawing: true,
  withdrawn: true,
  refused: true,
  expired: true,
});

const spread = v.object({ polls: v.number(), reached: v.number() });
/** How far something has spread, as it arrives. */
export const spreadShape: v.GenericSchema<unknown, FeedSpread> = spread;

const named = { kind: feedKind, value: v.string() };

/** How the feed is, as it arrives. */
export const feedShape: v.GenericSchema<unknown, FeedStanding> = v.object({
  signer: v.object({ state: v.picklist(['none', 'unasked', 'well', 'away']), since: v.string(), why: v.string() }),
  head: maybe(v.object({ number: v.string(), issued: v.string(), expires: v.string(), keyUntil: v.string(), spread })),
  proposals: v.array(
    v.object({
      decision: v.string(),
      campaign: maybe(v.object({ id: v.string(), title: v.string() })),
      by: v.string(),
      at: v.string(),
      reason: v.string(),
      names: v.array(v.object({ ...named, legitimate: v.number() })),
    }),
  ),
  entries: v.array(
    v.object({
      ...named,
      state: feedState,
      refusal: v.string(),
      reason: v.string(),
      persons: v.array(v.string()),
      until: v.string(),
      changedAt: v.string(),
      spread: maybe(spread),
    }),
  ),
});
