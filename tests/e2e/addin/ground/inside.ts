/// <reference lib="dom" />
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

import type { FakeOutlook } from '../../../addin/fake-outlook/fake-outlook.ts';

/** What a page has of the fake Outlook. */
export interface Inside {
  readonly fakeOutlook: FakeOutlook;
}

const files = readdirSync('samples').filter((name) => name.endsWith('.eml'));

/** The sample whose name begins so: `bytesOf('12')`. */
export function bytesOf(start: string): Buffer {
  return readFileSync(join('samples', files.find((name) => name.startsWith(start)) ?? ''));
}

/** Selects another item of the fake Outlook, or none. */
export function select(page: Page, index: number | undefined, quietly = false): Promise<void> {
  return page.evaluate(
    ([at, silent]) => (globalThis as unknown as Inside).fakeOutlook.select(at ?? undefined, silent),
    [index ?? null, quietly] as const,
  );
}

/** All that a page says. */
export function shown(page: Page): Promise<string> {
  return page.evaluate(() => document.body.innerText);
}

/** Waits until a page says something. */
export async function waitFor(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => document.body.innerText.includes(wanted), text, { timeout: 60_000 });
}
