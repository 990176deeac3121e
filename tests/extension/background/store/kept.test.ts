import * as v from 'valibot';
import { expect, test } from 'vitest';

import { kept } from '../../../../extension/background/store/kept.ts';
import { memoryValues } from '../../memory-values.ts';

const schema = v.array(v.number());

test('what is there but has another shape is taken for nothing', async () => {
  const values = memoryValues();
  await values.set('numbers', { hostile: true });
  expect(await kept(values, { key: 'numbers', schema, initial: [] }).read()).toEqual([]);
});

test('changes asked for at once are made one after the other', async () => {
  const numbers = kept(memoryValues(), { key: 'numbers', schema, initial: [] });
  await Promise.all([1, 2, 3, 4].map((number) => numbers.change((before) => [...before, number])));
  expect(await numbers.read()).toEqual([1, 2, 3, 4]);
});

test('a change that fails stops no later one', async () => {
  const numbers = kept(memoryValues(), { key: 'numbers', schema, initial: [] });
  const failed = numbers.change(() => {
    throw new Error('no');
  });
  await expect(failed).rejects.toThrow('no');
  expect(await numbers.change((before) => [...before, 1])).toEqual([1]);
});
