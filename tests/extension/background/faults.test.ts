import { expect, test } from 'vitest';

import { faults } from '../../../extension/background/faults.ts';
import { memoryValues } from '../memory-values.ts';

test('an error is told without any address, newest first, and only so many', async () => {
  const told = faults(memoryValues(), () => 0);
  await told.add(
    'judge',
    new TypeError('cannot read marie@example.fr of https://webmail.example/?uid=3 in chrome-extension://a/b.js'),
  );
  expect((await told.all())[0]).toEqual({
    at: '1970-01-01T00:00:00.000Z',
    where: 'judge',
    what: 'TypeError: cannot read … of … in chrome-extension://a/b.js',
  });
  for (let number = 0; number < 40; number++) await told.add('banner', `number ${number}`);
  expect(await told.all()).toHaveLength(30);
  expect((await told.all())[0]?.what).toBe('number 39');
});
