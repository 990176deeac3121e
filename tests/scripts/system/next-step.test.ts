import { expect, test } from 'vitest';

import { nextStep } from '../../../scripts/system/next-step.ts';

const at = { hasApt: true, isRoot: true, hasSudo: false, isDisposable: false, isTerminal: false };
const container = { ...at, isDisposable: true };
const desk = { ...at, isRoot: false, hasSudo: true, isTerminal: true };
const asked = { yes: false, check: false };

test.for([
  ['root in a container', container, asked, 'install'],
  ['root at a terminal', { ...at, isTerminal: true }, asked, 'ask'],
  ['root with nobody there', at, asked, 'tell'],
  ['somebody who may become root', desk, asked, 'ask'],
  ['the same, in a pipe', { ...desk, isTerminal: false }, asked, 'tell'],
  ['the same, who said yes beforehand', desk, { ...asked, yes: true }, 'install'],
  ['somebody who may not', { ...desk, hasSudo: false }, { ...asked, yes: true }, 'tell'],
  ['a container without apt', { ...container, hasApt: false }, asked, 'tell'],
  ['a container, only to be checked', container, { ...asked, check: true }, 'tell'],
] as const)('what is missing: %s', ([, surroundings, options, step]) => {
  expect(nextStep(surroundings, options)).toBe(step);
});
