import { expect, test } from 'vitest';
import type { Strength } from '../../../core/finding.ts';
import type { PageEvidence } from '../../../core/page/page-verdict.ts';
import { pageRules } from '../../../core/page/rules/index.ts';
import { weighPage } from '../../../core/page/weigh-page.ts';

/** Evidence of as many rules, one a strength. */
const evidence = (strengths: readonly Strength[]): readonly PageEvidence[] =>
  pageRules.slice(0, strengths.length).map(({ id }, index) => ({
    rule: id,
    strength: strengths[index] ?? 'weak',
    at: { in: 'source' },
    facts: {},
  }));

test.for<readonly [level: string, strengths: readonly Strength[]]>([
  ['none', []],
  ['none', ['weak']],
  ['none', ['weak', 'weak', 'weak', 'weak']],
  ['caution', ['weak', 'weak', 'weak', 'weak', 'weak']],
  ['caution', ['strong']],
  ['caution', ['strong', 'weak']],
  ['danger', ['strong', 'weak', 'weak']],
  ['danger', ['strong', 'strong']],
  ['danger', ['conclusive']],
])('%s: %s', ([level, strengths]) => {
  expect(weighPage(evidence(strengths))).toBe(level);
});

test('a rule counts once, however often it found something', () => {
  const [one] = evidence(['strong']);
  expect(weighPage(one ? [one, one, one] : [])).toBe('caution');
});
