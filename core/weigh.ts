import type { Strength } from './finding.ts';
import type { Evidence, Level } from './verdict.ts';

/** How many rules must have found something, at least so strong, for a level: the first row that is met decides. */
const scales: readonly { readonly level: Level; readonly rules: Readonly<Partial<Record<Strength, number>>> }[] = [
  { level: 'danger', rules: { conclusive: 1 } },
  { level: 'danger', rules: { strong: 2 } },
  { level: 'danger', rules: { strong: 1, weak: 2 } },
  { level: 'caution', rules: { strong: 1 } },
  { level: 'caution', rules: { weak: 2 } },
];

/** The level of a message's evidence. Rules count, not findings: ten short links are one reason. */
export function weigh(evidence: readonly Evidence[]): Level {
  const count = (strength: Strength): number =>
    new Set(evidence.filter((each) => each.strength === strength).map(({ rule }) => rule)).size;
  const met = scales.find(({ rules }) =>
    (Object.keys(rules) as Strength[]).every((strength) => count(strength) >= (rules[strength] ?? 0)),
  );
  return met?.level ?? 'none';
}
