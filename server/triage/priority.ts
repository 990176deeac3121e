import type { Level } from '../../core/verdict.ts';
import type { Priority, PriorityReason } from '../api/campaign.ts';

/** How many reports say something, and how many of those are proved to come from who they say. */
export interface Told {
  readonly count: number;
  readonly proved: number;
}

/** What a campaign's place in the queue depends on. */
export interface CampaignFacts {
  readonly typedPassword: Told;
  readonly openedAttachment: Told;
  readonly clicked: Told;
  readonly replied: Told;
  /** Reports in the last hour. */
  readonly lastHour: number;
  readonly schools: number;
  /** The gravest that the server found. */
  readonly level: Level | undefined;
  /** Reports whose client said danger. */
  readonly clientDanger: number;
  /** Keys of its own that legitimate mail carried as a whole copy. */
  readonly seenLegitimate: number;
  /** An exercise of the organisation's own. */
  readonly simulation: boolean;
}

const levelPoints: Readonly<Record<Level, number>> = { none: 0, caution: 10, danger: 25 };

/**
 * How urgent a campaign is. A typed password comes first whoever says it, and what is proved weighs more than a claim; no number of
 * claims outweighs it.
 */
export function priorityOf(facts: CampaignFacts): Priority {
  const reasons = [
    told('typed-password', facts.typedPassword, 50, 10),
    told('opened-attachment', facts.openedAttachment, 15, 5),
    told('clicked', facts.clicked, 10, 5),
    told('replied', facts.replied, 8, 4),
    reason('speed', facts.lastHour, facts.lastHour < 2 ? 0 : Math.min(15, Math.round(4 * Math.log2(facts.lastHour)))),
    reason('schools', facts.schools, facts.schools < 2 ? 0 : Math.min(10, 2 * facts.schools)),
    { ...reason('verdict', 1, facts.level === undefined ? 0 : levelPoints[facts.level]), level: facts.level },
    reason('client-verdict', facts.clientDanger, facts.clientDanger > 0 && facts.level !== 'danger' ? 5 : 0),
    reason('seen-legitimate', facts.seenLegitimate, facts.seenLegitimate > 0 ? -15 : 0),
    reason('simulation', 1, facts.simulation ? -40 : 0),
  ].filter(({ points }) => points !== 0);
  const sum = reasons.reduce((total, { points }) => total + points, 0);
  // Below it, everything else is put in order; above it, only incidents are.
  const ceiling = facts.typedPassword.count > 0 ? 100 : 49;
  return {
    score: Math.max(0, Math.min(ceiling, sum)),
    reasons: reasons.toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points)),
  };
}

function told(kind: PriorityReason['kind'], { count, proved }: Told, points: number, more: number): PriorityReason {
  return { kind, points: count === 0 ? 0 : points + (proved > 0 ? more : 0), count, proved, level: undefined };
}

function reason(kind: PriorityReason['kind'], count: number, points: number): PriorityReason {
  return { kind, points, count, proved: 0, level: undefined };
}
