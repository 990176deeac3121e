import type { Level } from '../verdict.ts';
import type { PageFinding } from './page-rule.ts';
import type { PageRuleId } from './rules/index.ts';

/** A finding and the rule that made it. */
export interface PageEvidence extends PageFinding {
  readonly rule: PageRuleId;
}

/** The judgement of a page: `danger` wants the interstitial before a credential is typed, `caution` a word beside the field. */
export interface PageVerdict {
  readonly level: Level;
  /** Strongest first; within a strength in the order of the rules. */
  readonly evidence: readonly PageEvidence[];
}
