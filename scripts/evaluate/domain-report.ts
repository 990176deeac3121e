import type { Technique } from '../../core/lookalike/lookalike.ts';
import type { Strength } from '../../core/finding.ts';
import type { DomainRow } from './domain-rows.ts';
import { wilson } from './wilson.ts';
import type { Share } from './wilson.ts';

/** What was said of one row. */
export interface Judgement {
  readonly row: DomainRow;
  /** What Vigie takes the host to imitate, or `undefined`. */
  readonly of: string | undefined;
  readonly technique: Technique | undefined;
  readonly strength: Strength | undefined;
  /** Whether that is the row's own protected name, or another of the same owner. */
  readonly right: boolean;
  /** The peers that found it, by name. */
  readonly peers: ReadonlySet<string>;
}

/** How many lookalikes of one class were found. */
export interface ClassReport {
  readonly kind: string;
  /** Taken for an imitation of the right name. */
  readonly found: Share;
  /** Taken for an imitation of any name. */
  readonly asAny: Share;
  /** Found with strength strong or conclusive. */
  readonly firm: Share;
  readonly peers: Readonly<Record<string, Share>>;
}

/** Counts a group of judgements. */
export function classReport(kind: string, judgements: readonly Judgement[], peerNames: readonly string[]): ClassReport {
  const n = judgements.length;
  const count = (test: (judgement: Judgement) => boolean): Share => wilson(judgements.filter(test).length, n);
  return {
    kind,
    found: count(({ right }) => right),
    asAny: count(({ of }) => of !== undefined),
    firm: count(({ right, strength }) => right && strength !== 'weak'),
    peers: Object.fromEntries(peerNames.map((name) => [name, count(({ peers }) => peers.has(name))])),
  };
}
