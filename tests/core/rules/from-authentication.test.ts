import { fromAuthentication } from '../../../core/rules/from-authentication.ts';
import { judge } from './judge.ts';

const rectorat = 'Rectorat <ce.dsi@ac-montpellier.fr>';

judge(fromAuthentication, [
  ['a protected domain, denied', { from: rectorat, authentication: 'fail' }, 'strong'],
  ['a protected domain, unconfirmed', { from: rectorat, authentication: 'none' }, 'weak'],
  ['a brand, denied', { from: 'x@netflix.com', authentication: 'fail' }, 'strong'],
  ['a brand, unconfirmed', { from: 'x@netflix.com', authentication: 'none' }, 'silent'],
  ['a stranger, denied: forwarding does that', { from: 'x@asso.example', authentication: 'fail' }, 'silent'],
  ['confirmed', { from: rectorat, authentication: 'pass' }, 'silent'],
  ['nobody looked', { from: rectorat, authentication: 'unavailable' }, 'silent'],
]);
