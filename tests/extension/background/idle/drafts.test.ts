import { expect, test } from 'vitest';

import { afterAttempt, sumOf } from '../../../../extension/background/idle/drafts.ts';

const of = ([saved, lost]: readonly [number, number]) => ({ saved, lost });

// Saved and lost: before, by this attempt, together.
test.for([
  [[0, 1], [1, 0], [1, 0], 'what could not be saved at first was saved in the end'],
  [[1, 0], [0, 0], [1, 0], 'its tab was led away once it was saved'],
  [[0, 1], [0, 0], [0, 1], 'its tab was led away, and it is lost'],
  [[1, 0], [1, 0], [1, 0], 'the same draft saved again is one draft'],
  [[1, 0], [0, 1], [1, 0], 'what was saved once stays, should the server fail the next time'],
  [[1, 1], [1, 0], [1, 1], 'one of two was lost with its tab'],
  [[0, 0], [1, 0], [1, 0], 'a tab that was asleep has woken with what its webmail restored'],
] as const)('%j and then %j is %j: %s', ([before, now, together]) => {
  expect(afterAttempt(of(before), of(now))).toEqual(of(together));
});

test('all frames count, and the first attempt has nothing before it', () => {
  const now = sumOf([of([1, 0]), of([0, 1]), of([1, 0])]);
  expect(afterAttempt(undefined, now)).toEqual({ saved: 2, lost: 1 });
});
