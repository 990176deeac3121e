import type { Strength } from '../finding.ts';
import type { Level } from '../verdict.ts';
import type { PageEvidence } from './page-verdict.ts';

/**
 * How many rules must have found something, at least so strong, for a level: the first row that is met decides. Weak signs alone
 * stop nobody: a school's page names its academy, shows its logo and is hosted anywhere.
 */
const scales: readonly { readonly level: Level; readonly rules: Readonly<Partial<Record<Strength, number>>> }[] = [
  { level: 'danger', rules: { conclusive: 1 } },
  { level: 'danger', rules: { strong: 2 } },
  { level: 'danger', rules: { strong: 1, weak: 2 } },
  { level: 'caution', rules: { strong: 1 } },
  { level: 'caution', rules: { weak: 5 } },
];

/** The level of a page's evidence. Rules count, not findings. */
export function weighPage(evidence: readonly PageEvidence[]): Level {
  const count = (strength: Strength): number =>
    new Set(evidence.filter((each) => each.strength === strength).map(({ rule }) => rule)).size;
  const met = scales.find(({ rules }) =>
    (Object.keys(rules) as Strength[]).every((strength) => count(strength) >= (rules[strength] ?? 0)),
  );
  return met?.level ?? 'none';
}
