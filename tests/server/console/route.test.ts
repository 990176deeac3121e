import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { campaignHash, hashOf, readRoute } from '../../../server/console/state/route.ts';

test.for([
  ['', { view: 'queue', campaign: undefined, report: undefined }],
  ['#/', { view: 'queue', campaign: undefined, report: undefined }],
  ['#/campaigns/c1', { view: 'queue', campaign: 'c1', report: undefined }],
  ['#/campaigns/c1/reports/r2', { view: 'queue', campaign: 'c1', report: 'r2' }],
  ['#/watch', { view: 'watch', candidate: undefined }],
  ['#/watch/xn--ac-montpllier-ihb.fr', { view: 'watch', candidate: 'xn--ac-montpllier-ihb.fr' }],
  ['#/watch/a/b', { view: 'not-found' }],
  ['#/dashboard', { view: 'dashboard' }],
  ['#/dashboard/x', { view: 'not-found' }],
  ['#/campaigns/c1/else/r2', { view: 'not-found' }],
  ['#/nothing', { view: 'not-found' }],
  ['#/campaigns/%', { view: 'queue', campaign: '%', report: undefined }],
] as const)('%s', ([hash, route]) => {
  expect(readRoute(hash)).toEqual(route);
});

test('whatever ids are made of, an address leads back to them', () => {
  const id = fc.string({ minLength: 1, unit: 'grapheme' });
  fc.assert(
    fc.property(id, fc.option(id, { nil: undefined }), (campaign, report) => {
      expect(readRoute(campaignHash(campaign, report))).toEqual({ view: 'queue', campaign, report });
    }),
  );
  expect(hashOf({ view: 'audit' })).toBe('#/audit');
});
