import type { Finding } from './finding.ts';
import type { RuleId } from './rules/index.ts';

/** `none` is not "safe": it says that no rule found anything. */
export type Level = 'none' | 'caution' | 'danger';

/** A finding and the rule that made it. */
export interface Evidence extends Finding {
  readonly rule: RuleId;
}

/** Something that this host could not see, and the card says so. */
export type Unchecked = 'headers' | 'authentication' | 'body' | 'attachments' | 'qr';

/** The judgement of one message. */
export interface Verdict {
  readonly level: Level;
  /** Strongest first; within a strength in the order of the rules. */
  readonly evidence: readonly Evidence[];
  readonly unchecked: readonly Unchecked[];
}
