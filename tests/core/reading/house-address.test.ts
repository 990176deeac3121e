import { expect, test } from 'vitest';
import { parseHost } from '../../../core/domain/parse-host.ts';
import { isOfTheHouse } from '../../../core/reading/house-address.ts';

test.for([
  ['intranet', true],
  ['10.34.2.8', true],
  ['192.168.1.20', true],
  ['172.16.0.1', true],
  ['172.32.0.1', false],
  ['100.64.0.1', true],
  ['100.128.0.1', false],
  ['127.0.0.1', true],
  ['203.0.113.7', false],
  ['[fd00::1]', true],
  ['[2001:db8::1]', false],
  ['10.example.fr', false],
] as const)('%s: %s', ([written, house]) => {
  const host = parseHost(written);
  expect(host && isOfTheHouse(host)).toBe(house);
});
