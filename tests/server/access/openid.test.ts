import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

import type { Session } from '../../../server/api/session.ts';
import { paths } from '../../../server/api/paths.ts';
import { openTestSite, type TestSite } from '../test-site.ts';
import { visit, visitAs, type Visit } from '../visit.ts';
import { startOpenIdProvider, type OpenIdProvider } from './openid-provider.ts';

let provider: OpenIdProvider;
let site: TestSite;
beforeAll(async () => {
  provider = await startOpenIdProvider('vigie');
  site = await openTestSite(undefined, {
    VIGIE_OPENID_ISSUER: provider.issuer,
    VIGIE_OPENID_CLIENT: 'vigie',
    VIGIE_OPENID_SECRET: 'secret',
    VIGIE_OPENID_ROLES: 'vigie=analyst, vigie-chefs=administrator',
  });
  // Tokens bear the time of the machine.
  site.clock.now = Date.now();
});
afterAll(async () => {
  provider.stop();
  await site.end();
});
beforeEach(() => {
  Object.assign(provider.person, { subject: 's-1', name: 'claire.martin', groups: ['vigie'] });
  for (const name of Object.keys(provider.mistake)) Reflect.deleteProperty(provider.mistake, name);
});

/** Where the provider sends the browser back to. */
const away = async (browser: Visit): Promise<string> => {
  const leaving = await browser.get(paths.openId);
  const back = await fetch(leaving.headers.get('Location') ?? '', { redirect: 'manual' });
  const { pathname, search } = new URL(back.headers.get('Location') ?? '');
  return pathname + search;
};
const comeIn = async (browser: Visit): Promise<Session | string | null> => {
  const arrived = await browser.get(await away(browser));
  const session = await browser.get(paths.session);
  return session.status === 200 ? ((await session.json()) as Session) : arrived.headers.get('Location');
};

test('somebody of the right group comes in with its role, and with another when the group changes', async () => {
  expect(await comeIn(visit(site))).toMatchObject({ name: 'claire.martin', role: 'analyst', origin: 'openid' });
  Object.assign(provider.person, { groups: ['vigie', 'vigie-chefs'] });
  expect(await comeIn(visit(site))).toMatchObject({ name: 'claire.martin', role: 'administrator' });
});

test.each<[string, () => void]>([
  ['of no group that may', () => Object.assign(provider.person, { name: 'x', subject: 's-2', groups: ['autres'] })],
  ['with the name of somebody else', () => Object.assign(provider.person, { subject: 's-3' })],
  ['with the name of a local account', () => Object.assign(provider.person, { name: 'analyst', subject: 's-4' })],
  ['with a name that is none', () => Object.assign(provider.person, { name: '../x', subject: 's-5' })],
  ['with a token for another nonce', () => Object.assign(provider.mistake, { nonce: 'other' })],
  ['with a token for another client', () => Object.assign(provider.mistake, { audience: 'other' })],
])('nobody comes in %s', async (_, spoil) => {
  if ((await site.store.db.selectFrom('account').select('name').where('name', '=', 'analyst').execute()).length === 0) {
    await visitAs(site, 'analyst');
  }
  spoil();
  expect(await comeIn(visit(site))).toBe('/?refused');
});

test('a return that this browser did not begin, or that was used before, lets nobody in', async () => {
  const stolen = await away(visit(site));
  const other = visit(site);
  await away(other);
  expect((await other.get(stolen)).headers.get('Location')).toBe('/?refused');
  expect((await visit(site).get(stolen)).headers.get('Location')).toBe('/?refused');
  const browser = visit(site);
  const back = await away(browser);
  expect((await browser.get(back)).headers.get('Location')).toBe('/');
  expect((await browser.get(back)).headers.get('Location')).toBe('/?refused');
});
