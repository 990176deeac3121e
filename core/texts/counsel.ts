import type { RuleId } from '../rules/index.ts';
import type { Verdict } from '../verdict.ts';

/** A piece of advice, told once however many findings call for it. */
export type Counsel =
  | 'touch-nothing'
  | 'check-otherwise'
  | 'go-yourself'
  | 'open-no-file'
  | 'call-no-number'
  | 'give-no-secret'
  | 'answer-nothing'
  | 'report'
  | 'gave-password'
  | 'stay-alert';

const byRule: Readonly<Partial<Record<RuleId, Counsel>>> = {
  'html-attachment': 'open-no-file',
  'risky-attachment': 'open-no-file',
  callback: 'call-no-number',
  'reply-to-elsewhere': 'answer-nothing',
  'credential-request': 'give-no-secret',
  'numen-request': 'give-no-secret',
  'password-form': 'give-no-secret',
  lure: 'go-yourself',
  'link-lookalike': 'go-yourself',
  'link-text-mismatch': 'go-yourself',
  'brand-impersonation': 'go-yourself',
  'display-name-brand': 'go-yourself',
};

const asksForPassword: ReadonlySet<RuleId> = new Set<RuleId>([
  'credential-request',
  'numen-request',
  'password-form',
  'html-attachment',
  'form-builder',
  'lure',
  'link-lookalike',
]);

/** What to do now, the most urgent first. */
export function counselFor({ level, evidence }: Verdict): readonly Counsel[] {
  if (level === 'none') return evidence.length > 0 ? ['stay-alert'] : [];
  const counsel: Counsel[] = [level === 'danger' ? 'touch-nothing' : 'check-otherwise'];
  for (const { rule } of evidence) {
    const piece = byRule[rule];
    if (piece && !counsel.includes(piece)) counsel.push(piece);
  }
  // Whoever answered already needs to know what to do; on mere caution only where a password was the prize.
  counsel.push('report');
  if (level === 'danger' || evidence.some(({ rule }) => asksForPassword.has(rule))) counsel.push('gave-password');
  return counsel;
}
