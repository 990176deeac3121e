import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

import { programOf } from '../../../scripts/system/programs.ts';

/** Starts Chromium without a window. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: programOf('chromium', 'chromium-browser') });
}

/** The console in a window of its own, and what went wrong in it: what the policy refuses is an error too. */
export interface ConsolePage {
  readonly page: Page;
  readonly errors: readonly string[];
}

/** Opens an address of the console and waits until it shows something: `openConsole(browser, 'http://127.0.0.1:1/#/audit')`. */
export async function openConsole(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<ConsolePage> {
  const page = await browser.newPage({
    locale: 'fr-FR',
    viewport: { width: 1440, height: 900 },
    // What fades in is not yet what axe is to judge.
    reducedMotion: 'reduce',
    ...options,
  });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (said) => {
    // Whoever is not logged in is told so by 401.
    if (said.type() === 'error' && !said.text().includes('401')) errors.push(said.text());
  });
  await page.goto(address);
  await page.locator('h1').first().waitFor({ state: 'attached' });
  return { page, errors };
}

/** What axe has to say against a page, by the rules of WCAG 2.2 A and AA. */
export async function violationsOf(page: Page): Promise<readonly string[]> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate<AxeResults>(() => {
    const options = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
    return (globalThis as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run(options);
  });
  if (passes.length < 10) throw new Error('axe looked at nothing');
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}
