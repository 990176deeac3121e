import { expect, test } from 'vitest';
import type { Level } from '../../core/verdict.ts';
import type { Strength } from '../../core/finding.ts';
import type { RuleId } from '../../core/rules/index.ts';
import { weigh } from '../../core/weigh.ts';

test.for<readonly [level: Level, ...found: (readonly [RuleId, Strength])[]]>([
  ['none'],
  ['none', ['deadline', 'weak']],
  ['caution', ['deadline', 'weak'], ['hidden-text', 'weak']],
  ['caution', ['deadline', 'weak'], ['hidden-text', 'weak'], ['link-shortener', 'weak']],
  // Three short links are one reason, not three.
  ['none', ['link-shortener', 'weak'], ['link-shortener', 'weak'], ['link-shortener', 'weak']],
  ['caution', ['lure', 'strong']],
  ['caution', ['link-lookalike', 'strong'], ['link-lookalike', 'strong']],
  ['caution', ['lure', 'strong'], ['deadline', 'weak']],
  ['danger', ['lure', 'strong'], ['link-lookalike', 'strong']],
  ['danger', ['lure', 'strong'], ['deadline', 'weak'], ['hidden-text', 'weak']],
  ['danger', ['known-bad', 'conclusive']],
])('%s', ([level, ...found]) => {
  const evidence = found.map(([rule, strength]) => ({ rule, strength, at: { in: 'message' } as const, facts: {} }));
  expect(weigh(evidence)).toBe(level);
});
