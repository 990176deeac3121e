/// <reference lib="dom" />
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';

import type { Page } from './browser.ts';

/** What axe says of a part of a page. */
export interface AxeVerdict {
  /** Empty when all is well: rule, element and what is wrong. */
  readonly violations: readonly string[];
  /** The elements that it looked at, as it names them; those in shadow roots by the way to them. */
  readonly visited: string;
}

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Has axe look at the elements that match in the top frame, into open shadow roots: `axeOf(page, 'vigie-idle')`. */
export async function axeOf(page: Page, selector: string): Promise<AxeVerdict> {
  const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return page.evaluate(
    async ({ code, include, runOnly }) => {
      const script = document.createElement('script');
      script.textContent = code;
      document.head.append(script);
      interface Axe {
        readonly run: (context: object, options: object) => Promise<AxeResults>;
      }
      const { axe } = window as unknown as { readonly axe: Axe };
      const { violations, passes } = await axe.run({ include: [[include]] }, { runOnly });
      return {
        violations: violations.flatMap(({ id, nodes }) =>
          nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
        ),
        visited: passes.flatMap(({ nodes }) => nodes.map(({ target }) => JSON.stringify(target))).join('\n'),
      };
    },
    { code: source, include: selector, runOnly: rules },
  );
}
