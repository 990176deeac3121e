import * as v from 'valibot';
import type { LetterRun } from '../../core/lookalike/letter-run.ts';
import type { Technique } from '../../core/lookalike/lookalike.ts';
import type { Strength } from '../../core/finding.ts';
import type { Indicator, PublicationAdvice } from './campaign.ts';

/**
 * What becomes of a name that was found: an `imitation` goes to the feed, a `harmless` one is never shown for review again, a `watched`
 * one is kept in sight.
 */
export const candidateDecisions = ['imitation', 'harmless', 'watched'] as const;
/** One of them: `imitation`. */
export type CandidateDecision = (typeof candidateDecisions)[number];
/** Where a candidate stands: `new` until somebody decides. */
export type CandidateState = CandidateDecision | 'new';

/** Which candidates: `open` are the new ones, and imitations of others' that wait for a second person. */
export const candidateQuerySchema = v.object({
  state: v.optional(v.picklist(['open', ...candidateDecisions]), 'open'),
  /** `next` of the page before. */
  after: v.optional(v.pipe(v.string(), v.maxLength(300))),
  limit: v.optional(
    v.pipe(v.string(), v.regex(/^\d{1,3}$/u), v.transform(Number), v.minValue(1), v.maxValue(200)),
    '50',
  ),
});
/** A question for candidates as the console asks it. */
export type CandidateQuery = Readonly<v.InferInput<typeof candidateQuerySchema>>;

/** A page of candidates, the most deceptive first. */
export interface CandidatePage {
  readonly candidates: readonly Candidate[];
  /** For `after`; `undefined` on the last page. */
  readonly next: string | undefined;
  /** Open ones in all, for who asks. */
  readonly open: number;
}

/** A name that imitates a protected one and stood in a list. */
export interface Candidate {
  /** As it is registered: `xn--ac-montpllier-ihb.fr`. */
  readonly host: string;
  /** As it is read: `ac-montpéllier.fr`. */
  readonly shown: string;
  /** The protected domain: `ac-montpellier.fr`. */
  readonly of: string;
  readonly technique: Technique;
  readonly strength: Strength;
  /** The name over the one that it is taken for, run by run. */
  readonly letters: readonly LetterRun[];
  readonly state: CandidateState;
  readonly firstSeenAt: string;
  readonly lastSeenAt: string;
  /** The list that it was first seen in: `afnic`, the name of a file. */
  readonly list: string;
  /** Grows with every change: `CandidateDecisionRequest.version`. */
  readonly version: number;
  /** Where the host stands in the feed, whoever put it there. */
  readonly feed: Indicator['feed'];
  /** The decision that it stands under; `undefined` for a new one. */
  readonly decided: { readonly id: string; readonly by: string; readonly at: string } | undefined;
}

/** What an imitation would come to: shown before it is decided. */
export interface ImitationConsequences {
  readonly version: number;
  /** Whether the host would be published, and if not why. */
  readonly publication: PublicationAdvice;
  /** Mails decided legitimate that it would hit. */
  readonly legitimate: number;
  readonly feed: Indicator['feed'];
}

/** What the team decides of a candidate. */
export const candidateDecisionSchema = v.strictObject({
  decision: v.picklist(candidateDecisions),
  /** Of the candidate as it was read, so that nobody decides what they have not seen. */
  version: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
/** A decision as the console sends it. */
export type CandidateDecisionRequest = Readonly<v.InferOutput<typeof candidateDecisionSchema>>;

/** A decision that was taken. */
export interface CandidateDecided {
  /** For `paths.candidateUndo`. */
  readonly id: string;
  readonly host: string;
  readonly decision: CandidateDecision;
  /** Whether the host is on its way to the feed. */
  readonly publishes: boolean;
}

/** A decision that was taken back. */
export interface CandidateUndone {
  readonly id: string;
  readonly host: string;
  /** Entries withdrawn from the feed. */
  readonly withdrawn: number;
}

/** Bytes of the longest list, as it comes and again unpacked: some ten million names, more than any registry's day. */
export const mostListBytes = 256 * 1024 * 1024;

/** Lists that were read, and those that are read by themselves. */
export interface WatchLists {
  /** Newest first, at most 20. */
  readonly read: readonly ReadList[];
  /** Those that the configuration names; nothing else is ever fetched. */
  readonly sources: readonly ListSourceState[];
}

/** A list that was read to its end. */
export interface ReadList {
  /** Of the file, or of the source and its day: `afnic 2026-11-22`. */
  readonly name: string;
  readonly at: string;
  /** Who uploaded it or had it read; `server` for one that was due. */
  readonly by: string;
  /** Names in it. */
  readonly names: number;
  /** Candidates among them. */
  readonly found: number;
  /** Those that nobody had seen before. */
  readonly fresh: number;
  /** Whether more were found than are kept of one list. */
  readonly cut: boolean;
}

/** A list that the configuration names. */
export interface ListSourceState {
  readonly name: string;
  /** Where it comes from, with the day left open: `https://registry.example/{yyyy}{mm}{dd}.txt`. */
  readonly address: string;
  readonly scheduled: boolean;
  /** The last day that was read: `2026-11-22`. */
  readonly lastDay: string | undefined;
  /** What went wrong at the last try. */
  readonly problem: ListProblem | undefined;
}

/** Whether a source is read every day. */
export const scheduleSchema = v.strictObject({ scheduled: v.boolean() });

/** Why a list is not read; nothing of it is kept. */
export const listProblems = [
  'too-large',
  'html',
  'not-text',
  'empty',
  'broken-archive',
  'cut-off',
  'too-slow',
  'unreachable',
  'not-found',
  'elsewhere',
  'type',
  'stalled',
] as const;
/** One of them: `html`. */
export type ListProblem = (typeof listProblems)[number];

/** 200 with `read`, 422 with `refused`. */
export type ListOutcome =
  | { readonly outcome: 'read'; readonly lists: readonly ReadList[] }
  | { readonly outcome: 'refused'; readonly because: ListProblem };
