/// <reference lib="dom" />
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

import { ground } from '../ground/ground.ts';
import type { Browser, Page } from '../ground/browser.ts';
import { browsers } from '../ground/browsers.ts';
import type { Chromium } from '../ground/chromium.ts';
import { deliver } from '../ground/maildirs.ts';
import { marie } from '../ground/people.ts';
import { webmails } from '../ground/webmails.ts';
import { type BuiltExtension, builtExtension } from './built-extension.ts';
import { lookalike } from './mails.ts';

const { front, maildirs } = ground();

const sogo = webmails.at(-1);
if (!sogo) throw new Error('The ground has webmails');

let extension: BuiltExtension;
beforeAll(async () => {
  // As it is shipped: with closed shadow roots, which the other tests have opened.
  extension = await builtExtension({}, 60_000, 'closed');
  await deliver(maildirs, marie, lookalike);
});
afterAll(() => extension.stop());

/** Runs in the page, before anything is shown: all by which a script of its own might get hold of what stands in the banner. */
function setTraps(): void {
  const caught: (() => unknown)[] = [];
  Object.assign(window, { caught });
  const attachShadow = Reflect.get(Element.prototype, 'attachShadow');
  Element.prototype.attachShadow = function trapped(options) {
    const root = attachShadow.call(this, { ...options, mode: 'open' });
    caught.push(() => root.textContent);
    return root;
  };
  for (const name of ['vigie-banner', 'vigie-mark', 'vigie-tip']) {
    customElements.define(
      name,
      class extends HTMLElement {
        constructor() {
          super();
          const internals = this.attachInternals();
          caught.push(() => internals.shadowRoot?.textContent);
        }
      },
    );
  }
  for (const type of ['click', 'focusin', 'pointerover']) {
    window.addEventListener(type, (event) => {
      const inside = event
        .composedPath()
        .filter((each) => each instanceof Element && each.className.includes('v-banner'));
      if (inside.length > 0) caught.push(() => 'an event told');
    });
  }
}

interface Seen {
  readonly hosts: number;
  readonly isOnTop: boolean;
  readonly height: number;
  readonly readable: readonly unknown[];
}

/** Runs in the page: what it sees of the banner, and what its traps caught of what stands in it. */
function look(): Seen {
  const hosts = [...document.querySelectorAll('vigie-banner')];
  const [host] = hosts;
  if (!host) return { hosts: 0, isOnTop: false, height: 0, readable: [] };
  const { x, y, width, height } = host.getBoundingClientRect();
  const { caught } = window as unknown as { readonly caught: (() => unknown)[] };
  const readable = [
    host.shadowRoot,
    host.textContent,
    (host as HTMLElement).innerText,
    ...caught.map((read) => read()),
  ];
  return {
    hosts: hosts.length,
    isOnTop: document.elementFromPoint(x + width / 2, y + height / 2) === host,
    height,
    readable: readable.filter(Boolean),
  };
}

describe.for(browsers)('%s', ([name, start]) => {
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    browser = await start({ extension: extension.folderFor(name), front });
    page = await browser.open(sogo.url);
    await sogo.logIn(page, marie);
    await page.evaluate(setTraps, undefined);
    await sogo.openMessage(page, 'Votre messagerie sera fermee');
    await page.find('vigie-banner');
  });
  afterAll(() => browser.stop());

  test('the page sees that there is a banner, and nothing of what stands in it', async () => {
    await vi.waitFor(async () =>
      expect(await page.evaluate(look, undefined)).toMatchObject({ hosts: 1, isOnTop: true }),
    );
    const seen = await page.evaluate(look, undefined);
    expect(seen.height).toBeGreaterThan(80);
    expect(seen.readable).toEqual([]);
  });

  test('the page hides, moves and removes it in vain', async () => {
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.textContent =
        'vigie-banner { display: none !important; position: absolute !important; left: -9999px !important; font-size: 0 !important }';
      document.head.append(style);
      const host = document.querySelector('vigie-banner');
      host?.append('Ce message est sûr');
      host?.remove();
    }, undefined);
    await vi.waitFor(async () =>
      expect(await page.evaluate(look, undefined)).toMatchObject({ hosts: 1, isOnTop: true }),
    );
  });

  test.runIf(name === 'Chromium')('a person is told all of it, by eye and ear', async () => {
    const { context } = browser as Chromium;
    const tab = context.pages().find((each) => each.url() === page.url());
    if (!tab) throw new Error('The tab is open');
    const session = await context.newCDPSession(tab);
    const { nodes } = await session.send('Accessibility.getFullAXTree');
    const told = nodes.filter(({ ignored }) => !ignored).map((node) => String(node.name?.value ?? ''));
    expect(told.join('\n')).toContain('ac-montpe11ier.fr');
    expect(told).toContain('Signaler');
    expect(told.join('\n')).not.toContain('Ce message est sûr');
  });
});
