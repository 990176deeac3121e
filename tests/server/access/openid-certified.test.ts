import { afterAll, beforeAll, expect, test } from 'vitest';

import { paths } from '../../../server/api/paths.ts';
import { openTestSite, type TestSite } from '../test-site.ts';
import { visit, type Visit } from '../visit.ts';
import { logInAt, startPanvaProvider, type PanvaProvider } from './panva-provider.ts';

const origin = 'http://localhost:8025';
let provider: PanvaProvider;
let site: TestSite;
beforeAll(async () => {
  provider = await startPanvaProvider(`${origin}${paths.openId}/return`, {
    'p-1': { name: 'claire.martin', groups: ['vigie', 'profs'] },
    'p-2': { name: 'marc.petit', groups: ['profs'] },
  });
  site = await openTestSite(undefined, {
    VIGIE_OPENID_ISSUER: provider.issuer,
    VIGIE_OPENID_CLIENT: 'vigie',
    VIGIE_OPENID_SECRET: 'a secret of the client',
    VIGIE_OPENID_ROLES: 'vigie=analyst',
  });
  // Tokens bear the time of the machine.
  site.clock.now = Date.now();
});
afterAll(async () => {
  await provider.stop();
  await site.end();
});

const comeBack = async (browser: Visit, person: string): Promise<string> => {
  const leaving = await browser.get(paths.openId);
  const { pathname, search } = await logInAt(leaving.headers.get('Location') ?? '', person);
  return pathname + search;
};

test('a certified provider that demands PKCE lets in whoever is of the right group, with its role', async () => {
  const browser = visit(site);
  const back = await browser.get(await comeBack(browser, 'p-1'));
  expect(back.headers.get('Location')).toBe('/');
  const session: unknown = await (await browser.get(paths.session)).json();
  expect(session).toMatchObject({ name: 'claire.martin', role: 'analyst', origin: 'openid' });
});

test('whoever it knows but who is in no group of ours stays outside', async () => {
  const browser = visit(site);
  const back = await browser.get(await comeBack(browser, 'p-2'));
  expect(back.headers.get('Location')).toBe('/?refused');
  expect((await browser.get(paths.session)).status).toBe(401);
});

test('what it answered to one browser is of no use to another, nor a second time', async () => {
  const browser = visit(site);
  const back = await comeBack(browser, 'p-1');
  const other = visit(site);
  await other.get(paths.openId);
  expect((await other.get(back)).headers.get('Location')).toBe('/?refused');
  expect((await browser.get(back)).headers.get('Location')).toBe('/');
  expect((await browser.get(back)).headers.get('Location')).toBe('/?refused');
});
