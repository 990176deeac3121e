import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { pageNames } from '../../../extension/page-names.ts';
import type { Browser, BrowserOptions } from './browser.ts';

/** Waits for the page that the extension opens once it is installed, and closes it: later it would come before a test's own. */
export async function closeWelcome(extension: BrowserOptions['extension'], browser: Browser): Promise<void> {
  if (typeof extension === 'string' && !existsSync(join(extension, pageNames.welcome))) return;
  const welcome = await browser.tab(`/${pageNames.welcome}`);
  await welcome.close();
}
