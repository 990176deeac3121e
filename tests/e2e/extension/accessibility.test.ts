/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { ground } from '../ground/ground.ts';
import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import { deliver } from '../ground/maildirs.ts';
import { marie } from '../ground/people.ts';
import { webmails } from '../ground/webmails.ts';
import { type BuiltExtension, builtExtension } from './built-extension.ts';
import { lookalike } from './mails.ts';

const { front, maildirs } = ground();

let extension: BuiltExtension;
let axe: string;
beforeAll(async () => {
  extension = await builtExtension();
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await deliver(maildirs, marie, lookalike);
});
afterAll(() => extension.stop());

/** What axe says of our elements in the frame that has them, shadow roots included. */
async function axeIn(page: Page): Promise<{ readonly violations: readonly string[]; readonly visited: string }> {
  return page.evaluate(async (source) => {
    const windows = [window, ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentWindow ?? [])];
    const there = windows.find((each) => each.document.querySelector('vigie-banner'));
    if (!there) throw new Error('No frame has a banner');
    const script = there.document.createElement('script');
    script.textContent = source;
    there.document.head.append(script);
    interface Axe {
      readonly run: (context: object, options: object) => Promise<AxeResults>;
    }
    const { axe: runner } = there as unknown as { readonly axe: Axe };
    const context = { include: [['vigie-banner'], ['vigie-mark']] };
    const results = await runner.run(context, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] });
    const told = results.violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
    );
    const visited = results.passes.flatMap(({ nodes }) => nodes.map(({ target }) => JSON.stringify(target)));
    return { violations: told, visited: visited.join('\n') };
  }, axe);
}

describe.for(browsers)('%s', ([name, start]) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await start({ extension: extension.folderFor(name), front });
  });
  afterAll(() => browser.stop());

  describe.for(webmails)('$name', (webmail) => {
    let page: Page;
    beforeAll(async () => {
      page = await browser.open(webmail.url);
      await webmail.logIn(page, marie);
      await webmail.openMessage(page, 'Votre messagerie sera fermee');
      await page.find('.v-banner--danger');
      await page.find('vigie-mark', { hidden: true });
    });
    afterAll(() => page.close());

    test('axe visits the banner and finds no violation, folded and unfolded', async () => {
      const folded = await axeIn(page);
      expect(folded.visited).toMatch(/vigie-banner.*v-button/u);
      expect(folded.violations).toEqual([]);
      await (await page.find('.v-banner [aria-expanded="false"]')).click();
      await page.find('.v-banner [aria-expanded="true"]');
      expect((await axeIn(page)).violations).toEqual([]);
    });

    test('a stopped link is reached, described and followed by keyboard', async () => {
      const described = await page.evaluate(() => {
        const documents = [
          document,
          ...[...document.querySelectorAll('iframe')].flatMap((frame) => frame.contentDocument ?? []),
        ];
        const link = documents.flatMap((each) => [...each.querySelectorAll<HTMLElement>('[aria-description]')])[0];
        link?.focus();
        return {
          role: link?.getAttribute('role'),
          tabIndex: link?.tabIndex,
          description: link?.getAttribute('aria-description'),
        };
      }, undefined);
      expect(described).toMatchObject({ role: 'link', tabIndex: 0 });
      expect(described.description).toContain('ac-montpe11ier.fr');
      expect(await (await page.find('.v-tip')).text()).toContain('ac-montpe11ier.fr');
      await page.press('Enter');
      const warning = await browser.tab('/warning.html');
      expect(await (await warning.find('main .v-destination')).text()).toContain('ac-montpe11ier.fr');
      await warning.close();
    });
  });
});
