import { afterAll, beforeAll, expect, test } from 'vitest';

import { programOf } from '../../../scripts/system/programs.ts';
import { rpz } from '../../../server/exports/rpz.ts';
import { aCampaign, anEdition, anIndicator, hostile } from '../../server/exports/editions.ts';
import { openWorkplace, type Workplace } from '../ground/workplace.ts';

let place: Workplace;
beforeAll(async () => {
  place = await openWorkplace('zone');
});
afterAll(() => place.stop());

const longest = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.example`;

test.for([
  ['an ordinary zone', [aCampaign()]],
  ['one with hosts that try to break out', [aCampaign(), hostile]],
  ['one with the longest of names', [aCampaign({ indicators: [anIndicator('host', longest)] })]],
  ['an empty one', [aCampaign({ indicators: [] })]],
] as const)("%s is one that BIND's own check takes", async ([, campaigns]) => {
  const [zone] = rpz.write(anEdition(...campaigns));
  const file = await place.write('vigie.rpz', zone?.content ?? '');
  await expect(
    place.run(programOf('named-checkzone'), ['-k', 'ignore', 'rpz.vigie.example', file]),
  ).resolves.toBeUndefined();
});

test('the check does find what is wrong', async () => {
  const file = await place.write(
    'broken.rpz',
    '$TTL 300\n@ SOA localhost. x. (1 1 1 1 1)\n NS localhost.\nevil..example CNAME .\n',
  );
  await expect(place.run(programOf('named-checkzone'), ['-k', 'ignore', 'rpz.vigie.example', file])).rejects.toThrow(
    'named-checkzone',
  );
});
