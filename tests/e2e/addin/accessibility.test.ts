/// <reference lib="dom" />
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { fakeMessage } from '../../addin/fake-outlook/fake-message.ts';
import { startAddinGround, type AddinGround } from './ground/addin-ground.ts';

const file = readdirSync('samples').find((name) => name.startsWith('12')) ?? '';
const source = readFileSync(join('samples', file));
const outlook = { client: 'web', items: [await fakeMessage(source)], selected: 0 } as const;
const draft = {
  mode: 'compose',
  to: [{ displayName: '', emailAddress: 'claire@ac-montpelier.fr' }],
  cc: [],
  bcc: [],
  subject: '',
  text: 'Mon NUMEN : 34E9912345ABC',
} as const;

let ground: AddinGround;
beforeAll(async () => {
  ground = await startAddinGround();
});
afterAll(() => ground.stop());

/** What axe finds against WCAG 2.2 AA, and how much it looked at. */
async function violations(page: Page): Promise<{ readonly found: readonly string[]; readonly passes: number }> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { axe: run } = globalThis as unknown as { axe: typeof axe };
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
    const results = await run.run(document, { runOnly: { type: 'tag', values: tags } });
    const found = results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    return { found, passes: results.passes.length };
  });
}

const views: readonly (readonly [string, (scheme: 'light' | 'dark') => Promise<Page>])[] = [
  [
    'the read pane',
    async (colorScheme) => {
      const page = await ground.open('pane.html', outlook, { colorScheme, viewport: { width: 320, height: 700 } });
      await page.waitForSelector('.v-card');
      return page;
    },
  ],
  [
    'the report form',
    async (colorScheme) => {
      const page = await ground.open('pane.html', outlook, { colorScheme, viewport: { width: 320, height: 700 } });
      await page.getByRole('button', { name: 'Signaler' }).click();
      await page.getByLabel('J’ai saisi mon mot de passe').check();
      return page;
    },
  ],
  [
    'the compose pane',
    async (colorScheme) => {
      const writing = { client: 'web', items: [draft], selected: 0 } as const;
      const page = await ground.open('compose.html', writing, { colorScheme, viewport: { width: 320, height: 700 } });
      await page.waitForSelector('.v-card');
      return page;
    },
  ],
  [
    'the checker',
    async (colorScheme) => {
      const page = await ground.open('check.html', undefined, { colorScheme });
      await page.getByText('Votre compte est en IMAP').click();
      return page;
    },
  ],
  [
    'the cover',
    async (colorScheme) => {
      const page = await ground.open('pane.html', outlook, { colorScheme, clock: true });
      await page.waitForSelector('.v-card');
      await page.clock.fastForward('31:00');
      await page.getByRole('button', { name: 'Reprendre' }).waitFor();
      return page;
    },
  ],
];

// Other colours, and all that no message brings about here, are looked at in the gallery of parts and pages.
test.for(views)('axe finds nothing against %s, as it is served', async ([, open]) => {
  const page = await open('dark');
  const { found, passes } = await violations(page);
  expect(found).toEqual([]);
  expect(passes).toBeGreaterThan(8);
  // Nothing is wider than the pane.
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  await page.context().close();
});

test('everything in the read pane is reached by keyboard, and the report is sent with it', async () => {
  const page = await ground.open('pane.html', outlook);
  await page.waitForSelector('.v-card');
  const focused = (): Promise<string> => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  const until = async (text: string): Promise<void> => {
    for (let presses = 0; presses < 40 && (await focused()) !== text; presses++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(text);
  };
  await until('Signaler');
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Envoyer le signalement' }).waitFor();
  await until('Envoyer le signalement');
  await page.keyboard.press('Enter');
  await page.getByText('Merci, votre signalement est arrivé').waitFor();
  await page.context().close();
});
