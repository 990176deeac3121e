import type { OutgoingFinding } from './outgoing-rule.ts';
import type { OutgoingRuleId } from './rules/index.ts';

/** `notice`: a word beside the field; `ask`: a question before it is sent. `none` is no promise. */
export type Attention = 'none' | 'notice' | 'ask';

/** A finding and the rule that made it. */
export interface OutgoingEvidence extends OutgoingFinding {
  readonly rule: OutgoingRuleId;
}

/** The judgement of a message being written. */
export interface OutgoingVerdict {
  readonly attention: Attention;
  /** Strongest first; within a strength in the order of the rules. */
  readonly evidence: readonly OutgoingEvidence[];
}
