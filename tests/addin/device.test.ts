import { expect, test } from 'vitest';

import { deviceFrom } from '../../addin/outlook/device.ts';

test.for([
  ['classic Outlook', 'PC', 'Win32', 'windows'],
  ['Outlook for Mac', 'Mac', 'MacIntel', 'mac'],
  ['a telephone', 'iOS', 'iPhone', 'phone'],
  ['Outlook on the web, on a Mac', 'OfficeOnline', 'MacIntel', 'mac'],
  ['new Outlook', 'OfficeOnline', 'Win32', 'windows'],
  ['the checker on Linux', undefined, 'Linux x86_64', 'other'],
  ['the checker on a telephone', undefined, 'iPhone', 'phone'],
] as const)('%s is on: %s, %s → %s', ([, office, browser, device]) => {
  expect(deviceFrom(office, browser)).toBe(device);
});
