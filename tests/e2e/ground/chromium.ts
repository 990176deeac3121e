import { createHash } from 'node:crypto';
import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium, type BrowserContext, type ElementHandle, type Page as Tab } from 'playwright-core';

import { findBrowser } from '../../../scripts/system/programs.ts';
import type { Browser, BrowserOptions, Page, PageElement } from './browser.ts';
import { findInFrames } from './find-in-frames.ts';
import { markOf, sleepMarked } from './marked.ts';
import { attributeOf, matchesIn, shownText } from './page-functions.ts';
import { browsersOwn, startProxy } from './proxy.ts';
import { waitForTab } from './wait-for-tab.ts';
import { closeWelcome } from './welcome.ts';
import { openWorkplace } from './workplace.ts';

/** Chromium, and for what only Chromium can do, the way Playwright sees it. */
export interface Chromium extends Browser {
  readonly context: BrowserContext;
}

/** What else Chromium asks its maker about the forms, passwords and words that it sees. */
const quietPreferences = {
  signin: { allowed: false },
  credentials_enable_service: false,
  profile: { password_manager_leak_detection: false },
  autofill: { profile_enabled: false, credit_card_enabled: false },
  browser: { enable_spellchecking: false },
  spellcheck: { dictionaries: [], dictionary: '' },
  safebrowsing: { enabled: false },
  translate: { enabled: false },
};

/** And what it asks of itself: who is signed in, whether extensions and components are new, where to get push messages. */
const ownServices = [
  'gaia-url',
  'apps-gallery-update-url',
  'component-updater=url-source',
  'gcm-checkin-url',
  'gcm-registration-url',
];

/** Of what Playwright turns off, that without which no policy installs anything. */
const wantedByPolicy = ['--disable-extensions', '--disable-background-networking', '--disable-component-update'];

/** Starts Chromium in a new profile, without a window, with the extension loaded. */
export async function startChromium({ extension, front }: BrowserOptions): Promise<Chromium> {
  const place = await openWorkplace('chromium');
  const proxy = await startProxy(front);
  const managed = typeof extension === 'string' ? undefined : extension;
  const folder = typeof extension === 'string' ? await realpath(extension) : undefined;
  await place.write('profile/Default/Preferences', JSON.stringify(quietPreferences));
  const context = await chromium.launchPersistentContext(join(place.folder, 'profile'), {
    executablePath: managed?.starter ?? findBrowser('chromium') ?? 'chromium',
    ...(managed && { ignoreDefaultArgs: wantedByPolicy }),
    // Debian's starter script has complaints of its own; Playwright keeps them for when the start fails.
    channel: 'chromium',
    headless: true,
    env: { ...process.env, ...markOf(place.folder) },
    locale: 'fr-FR',
    viewport: { width: 1280, height: 860 },
    proxy: { server: `http://127.0.0.1:${proxy.port}` },
    args: [
      ...ownServices.map((service) => `--${service}=https://${browsersOwn}/`),
      ...(folder === undefined ? [] : [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`]),
      `--ignore-certificate-errors-spki-list=${front.keyFingerprint}`,
      // All names are the proxy's to look up: a look-up of the browser's own would leave the machine unseen.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  });
  const started: Chromium = {
    name: 'chromium',
    context,
    extensionOrigin: `chrome-extension://${folder === undefined ? managed?.id : await extensionId(folder)}`,
    strayRequests: proxy.strayRequests,
    async open(url) {
      const tab = await context.newPage();
      await tab.goto(url);
      return pageOf(tab);
    },
    tab: async (part) => pageOf(await waitForTab(part, { tabs: () => context.pages(), addressOf: (tab) => tab.url() })),
    async cookies(url) {
      return (await context.cookies(url)).map(({ name, value }) => `${name}=${value}`).join('; ');
    },
    sleep: (milliseconds) => sleepMarked(place.folder, milliseconds),
    async stop() {
      await context.close();
      await proxy.stop();
      await place.stop();
    },
  };
  await closeWelcome(extension, started);
  return started;
}

/** Chromium names an extension by its key, or else by its folder, in sixteen letters a hexadecimal digit each. */
async function extensionId(folder: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as { readonly key?: string };
  const named = manifest.key === undefined ? folder : Buffer.from(manifest.key, 'base64');
  const digits = createHash('sha256').update(named).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

function pageOf(tab: Tab): Page {
  return {
    url: () => tab.url(),
    async goTo(url) {
      await tab.goto(url);
    },
    ...findInFrames({
      frames: () => tab.frames(),
      async matchesIn(frame, wanted) {
        const list = await frame.evaluateHandle(matchesIn, wanted);
        const handles = await list.getProperties();
        return [...handles.values()].flatMap((handle) => {
          const element = handle.asElement() as ElementHandle | null;
          return element === null ? [] : [elementOf(tab, element)];
        });
      },
    }),
    evaluate: (work, argument) => tab.evaluate(work as never, argument),
    press: (key) => tab.keyboard.press(key),
    screenshot: () => tab.screenshot(),
    close: () => tab.close(),
  };
}

function elementOf(tab: Tab, handle: ElementHandle): PageElement {
  return {
    click: () => handle.click(),
    async type(text) {
      await handle.focus();
      await tab.keyboard.type(text);
    },
    text: () => handle.evaluate(shownText),
    attribute: (name) => handle.evaluate(attributeOf, name),
  };
}
