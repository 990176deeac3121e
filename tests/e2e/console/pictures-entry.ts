import { join } from 'node:path';

import { openChromium, openConsole } from './console-page.ts';
import { fakeDesk } from './fake-desk.ts';
import { startFakeServer } from './fake-server.ts';
import { pictureViews } from './picture-views.ts';

/* Takes pictures of the built console before a server with samples: `pictures-entry.ts FOLDER docs`, or a beginning of names. */
const [, , folder = '.cache/pictures', wanted = ''] = process.argv;
const isForDocuments = wanted === 'docs';
const chosen = pictureViews.filter(({ name, inDocuments }) => (isForDocuments ? inDocuments : name.startsWith(wanted)));

const server = await startFakeServer('dist/console', fakeDesk(), { role: 'administrator' });
const browser = await openChromium();
for (const { name, hash, sign, act, width, dark, whole } of chosen) {
  const { page } = await openConsole(browser, `${server.address}${hash}`, {
    viewport: { width, height: width < 600 ? 780 : 940 },
    colorScheme: dark ? 'dark' : 'light',
    deviceScaleFactor: isForDocuments ? 2 : 1,
  });
  if (act) await act(page);
  await page.locator(sign).first().waitFor();
  // The news keep a connection open, so the page is never idle; what was asked for comes at once from this very machine.
  await page.waitForTimeout(500);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: whole });
  await page.close();
}
await browser.close();
await server.stop();
process.stdout.write(`${chosen.length} pictures of the console in ${folder}\n`);
