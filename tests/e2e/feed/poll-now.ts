import type { Browser } from '../ground/browser.ts';

/** Lets the time come at which the extension asks for the team's list: its own alarm goes off now. */
export async function pollNow(browser: Browser): Promise<void> {
  const page = await browser.open(`${browser.extensionOrigin}/options.html`);
  await page.evaluate(async () => {
    const { chrome, browser: own } = globalThis as unknown as Readonly<Record<'chrome' | 'browser', Extension>>;
    await ((own as Extension | undefined) ?? chrome).alarms.create('feed', { when: Date.now() });
  }, undefined);
  await page.close();
}

interface Extension {
  readonly alarms: { readonly create: (name: string, when: { readonly when: number }) => Promise<void> };
}
