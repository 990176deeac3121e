import { expect, test } from 'vitest';
import { idlePhase } from '../../../core/idle/idle-phase.ts';

const policy = { idle: 1_800_000, warning: 120_000 };
const at = 1_732_351_860_000;

test.for([
  ['just now', 0, { phase: 'active', until: at + 1_680_000 }],
  ['a moment before the warning', 1_679_999, { phase: 'active', until: at + 1_680_000 }],
  ['at the warning', 1_680_000, { phase: 'warning', until: at + 1_800_000 }],
  ['a moment before the end', 1_799_999, { phase: 'warning', until: at + 1_800_000 }],
  ['at the end', 1_800_000, { phase: 'expired', since: at + 1_800_000 }],
  ['after a night', 36_000_000, { phase: 'expired', since: at + 1_800_000 }],
] as const)('%s', ([, elapsed, phase]) => {
  expect(idlePhase(at, at + elapsed, policy)).toEqual(phase);
});

test('an activity in the future counts as now, and not for longer', () => {
  expect(idlePhase(at + 86_400_000, at, policy)).toEqual({ phase: 'active', until: at + 1_680_000 });
});
