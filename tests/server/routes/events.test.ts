import { expect, test } from 'vitest';
import { paths } from '../../../server/api/paths.ts';
import { openTestSite } from '../test-site.ts';
import { visitAs } from '../visit.ts';

test('a server that is told to stop ends the lines of those who listen, at once', async () => {
  const site = await openTestSite();
  const browser = await visitAs(site, 'reader');
  const line = (await browser.get(paths.events)).body?.getReader();
  expect(new TextDecoder().decode((await line?.read())?.value)).toBe(': \n\n');
  site.stop();
  expect(await line?.read()).toMatchObject({ done: true });
  await site.end();
});
