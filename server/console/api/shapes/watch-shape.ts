import * as v from 'valibot';
import type { Technique } from '../../../../core/lookalike/lookalike.ts';
import {
  candidateDecisions,
  listProblems,
  type Candidate,
  type CandidateDecided,
  type CandidatePage,
  type CandidateUndone,
  type ImitationConsequences,
  type ListOutcome,
  type WatchLists,
} from '../../../api/watch.ts';
import { feedPlace, publicationAdvice } from './campaign-shape.ts';
import { listOf, maybe } from './words-of.ts';

const technique = listOf<Technique>({
  homoglyph: true,
  omission: true,
  insertion: true,
  repetition: true,
  replacement: true,
  transposition: true,
  hyphenation: true,
  'vowel-swap': true,
  bitsquatting: true,
  plural: true,
  addition: true,
  'dot-shift': true,
  'tld-swap': true,
  combosquatting: true,
  reordering: true,
  'spoken-name': true,
  'target-embedding': true,
  compound: true,
});

const candidate = v.object({
  host: v.string(),
  shown: v.string(),
  of: v.string(),
  technique,
  strength: v.picklist(['weak', 'strong', 'conclusive']),
  letters: v.array(v.object({ seen: v.string(), meant: v.string(), differs: v.boolean() })),
  state: v.picklist(['new', ...candidateDecisions]),
  firstSeenAt: v.string(),
  lastSeenAt: v.string(),
  list: v.string(),
  version: v.number(),
  feed: feedPlace,
  decided: maybe(v.object({ id: v.string(), by: v.string(), at: v.string() })),
});
/** A newly registered name as it arrives. */
export const candidateShape: v.GenericSchema<unknown, Candidate> = candidate;
/** A page of them as it arrives. */
export const candidatePageShape: v.GenericSchema<unknown, CandidatePage> = v.object({
  candidates: v.array(candidate),
  next: maybe(v.string()),
  open: v.number(),
});

/** What an imitation would come to, as it arrives. */
export const imitationShape: v.GenericSchema<unknown, ImitationConsequences> = v.object({
  version: v.number(),
  publication: publicationAdvice,
  legitimate: v.number(),
  feed: feedPlace,
});

/** A decision that was taken, as it arrives. */
export const decidedShape: v.GenericSchema<unknown, CandidateDecided> = v.object({
  id: v.string(),
  host: v.string(),
  decision: v.picklist(candidateDecisions),
  publishes: v.boolean(),
});

/** A decision that was taken back, as it arrives. */
export const undoneCandidateShape: v.GenericSchema<unknown, CandidateUndone> = v.object({
  id: v.string(),
  host: v.string(),
  withdrawn: v.number(),
});

const readList = v.object({
  name: v.string(),
  at: v.string(),
  by: v.string(),
  names: v.number(),
  found: v.number(),
  fresh: v.number(),
  cut: v.boolean(),
});

/** Lists that were read and those that are scheduled, as they arrive. */
export const watchListsShape: v.GenericSchema<unknown, WatchLists> = v.object({
  read: v.array(readList),
  sources: v.array(
    v.object({
      name: v.string(),
      address: v.string(),
      scheduled: v.boolean(),
      lastDay: maybe(v.string()),
      problem: maybe(v.picklist(listProblems)),
    }),
  ),
});

/** What a list came to, as it arrives. */
export const listOutcomeShape: v.GenericSchema<unknown, ListOutcome> = v.variant('outcome', [
  v.object({ outcome: v.literal('read'), lists: v.array(readList) }),
  v.object({ outcome: v.literal('refused'), because: v.picklist(listProblems) }),
]);
