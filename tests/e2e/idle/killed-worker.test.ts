import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

import { type BuiltExtension, builtExtension } from '../extension/built-extension.ts';
import { ground } from '../ground/ground.ts';
import { type Chromium, startChromium } from '../ground/chromium.ts';
import { marie } from '../ground/people.ts';
import { webmails } from '../ground/webmails.ts';
import { isSignedOut } from './signed-out.ts';

const { front } = ground();
const [elastic] = webmails;
if (!elastic) throw new Error('The ground has webmails');

let extension: BuiltExtension;
let browser: Chromium;
beforeAll(async () => {
  const idle = { minutes: 1, warningSeconds: 30, mayDisable: true, sharedComputer: { minutes: 1, mayDisable: false } };
  extension = await builtExtension({ idle, report: {} }, 12_000);
});
afterAll(() => extension.stop());
// A second attempt finds no session of the first.
beforeEach(async () => {
  browser = await startChromium({ extension: extension.folderFor('Chromium'), front });
});
afterEach(() => browser.stop());

test('a service worker that was killed logs out in time', async () => {
  const page = await browser.open(elastic.url);
  await elastic.logIn(page, marie);
  const tab = browser.context.pages().find((each) => each.url() === page.url());
  if (!tab) throw new Error('The tab is open');
  const session = await browser.context.newCDPSession(tab);
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  );
  expect(workers).not.toEqual([]);
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  expect(await isSignedOut(page)).toBe(true);
});
