import { expect, test } from 'vitest';

import type { Candidate, CandidatePage } from '../../../server/api/watch.ts';
import { client, type Client } from '../../../server/console/api/client.ts';
import { valueOf } from '../../../server/console/state/remote.ts';
import { createWatch } from '../../../server/console/state/watch.ts';
import { sampleCandidates } from '../../e2e/console/sample-watch.ts';

const [first, second] = sampleCandidates;
if (!first || !second) throw new Error('There are samples');
const pageOf = (...candidates: readonly Candidate[]) =>
  ({ ok: true, value: { candidates, next: undefined, open: candidates.length } as CandidatePage }) as const;

test('what somebody else has decided meanwhile is read again, and nothing is shown as decided', async () => {
  const decidedByPaul: Candidate = { ...first, state: 'harmless', version: 1 };
  const answers: Client = {
    ...client,
    candidates: () => Promise.resolve(pageOf()),
    candidate: () => Promise.resolve({ ok: true, value: decidedByPaul }),
    decideCandidate: () => Promise.resolve({ ok: false, trouble: 'conflict' }),
  };
  const watch = createWatch(answers);
  await watch.show(first.host);
  watch.pending.value = true;
  await watch.decide(first, 'imitation');
  expect([watch.trouble.value, watch.made.value, watch.pending.value]).toEqual(['conflict', undefined, true]);
  expect(valueOf(watch.candidate.now.value)).toEqual(decidedByPaul);
});

test('a page that comes late does not stand under another filter', async () => {
  const waiting = Promise.withResolvers<ReturnType<typeof pageOf>>();
  const answers: Client = {
    ...client,
    candidates: ({ state }) => (state === 'open' ? waiting.promise : Promise.resolve(pageOf(second))),
  };
  const watch = createWatch(answers);
  const late = watch.load();
  watch.filter.value = 'imitation';
  await watch.load();
  waiting.resolve(pageOf(first));
  await late;
  expect(watch.rows.value).toEqual([second]);
});

test('without a decision there is nothing to take back', async () => {
  const watch = createWatch(client);
  expect(await watch.undo()).toBe(false);
});
