import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { launch, type Browser as Puppet, type ElementHandle, type Page as Tab } from 'puppeteer-core';

import { findBrowser } from '../../../scripts/system/programs.ts';
import type { Browser, BrowserOptions, Page, PageElement } from './browser.ts';
import { findInFrames } from './find-in-frames.ts';
import { markOf, sleepMarked } from './marked.ts';
import { attributeOf, matchesIn, settled, shownText } from './page-functions.ts';
import { type Proxy, startProxy } from './proxy.ts';
import { waitForTab } from './wait-for-tab.ts';
import { closeWelcome } from './welcome.ts';
import { openWorkplace } from './workplace.ts';

/** Firefox, and for what only Firefox can do, the way Puppeteer sees it. */
export interface Firefox extends Browser {
  readonly puppet: Puppet;
}

/** Firefox gives every installed extension a random origin; this one is known beforehand. */
const uuid = '11111111-2222-4333-8444-555555555555';
const extensionOrigin = `moz-extension://${uuid}`;

/** Starts Firefox in a new profile, without a window, with the extension installed for the time being. */
export async function startFirefox({ extension, front }: BrowserOptions): Promise<Firefox> {
  const isFolder = typeof extension === 'string';
  const place = await openWorkplace('firefox');
  const proxy = await startProxy(front);
  const puppet = await launch({
    browser: 'firefox',
    executablePath: isFolder ? (findBrowser('firefox') ?? 'firefox') : extension.starter,
    headless: true,
    acceptInsecureCerts: true,
    userDataDir: join(place.folder, 'profile'),
    defaultViewport: { width: 1280, height: 860 },
    // Without it, pages of the extension cannot be driven.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [isFolder ? await geckoId(extension) : extension.id]: uuid }),
      'intl.accept_languages': 'fr-FR, fr',
      // What a page of ours asks for within a press is given: no test can answer the browser's own question.
      'extensions.webextOptionalPermissionPrompts': false,
      ...proxyPreferences(proxy),
      ...quietPreferences,
    },
    // Without it a release of Firefox asks its own server for remote settings, whatever the preferences say.
    env: { ...process.env, ...markOf(place.folder), MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  if (isFolder) await puppet.installExtension(extension);
  const firefox: Firefox = {
    name: 'firefox',
    puppet,
    extensionOrigin,
    strayRequests: proxy.strayRequests,
    async open(url) {
      const page = pageOf(await puppet.newPage());
      await page.goTo(url);
      return page;
    },
    tab: async (part) => pageOf(await waitForTab(part, { tabs: () => puppet.pages(), addressOf })),
    async cookies(url) {
      const { hostname } = new URL(url);
      const all = await puppet.cookies();
      return all.flatMap(({ name, value, domain }) => (domain === hostname ? [`${name}=${value}`] : [])).join('; ');
    },
    sleep: (milliseconds) => sleepMarked(place.folder, milliseconds),
    async stop() {
      await puppet.close();
      await proxy.stop();
      await place.stop();
    },
  };
  await closeWelcome(extension, firefox);
  return firefox;
}

/** What Firefox would ask of its maker besides what Puppeteer turns off already. */
const quietPreferences = {
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
};

/** All goes through the proxy, requests to this machine and the browser's own included, and never past it. */
function proxyPreferences({ port }: Proxy): Readonly<Record<string, string | number | boolean>> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
    'network.proxy.failover_direct': false,
    'network.trr.mode': 5,
  };
}

async function geckoId(extension: string): Promise<string> {
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as {
    readonly browser_specific_settings: { readonly gecko: { readonly id: string } };
  };
  return manifest.browser_specific_settings.gecko.id;
}

function pageOf(tab: Tab): Page {
  // A page that asks whether to leave it, as a composer does, is left. Puppeteer would let it wait for an answer.
  if (tab.listenerCount('dialog') === 0) tab.on('dialog', (dialog) => void dialog.accept().catch(() => undefined));
  return {
    url: () => tab.url(),
    async goTo(url) {
      if (url.startsWith(`${extensionOrigin}/`)) await goToExtensionPage(tab, url);
      else await tab.goto(url);
    },
    ...findInFrames({
      frames: () => tab.frames(),
      async matchesIn(frame, wanted) {
        const list = await frame.evaluateHandle(matchesIn, wanted);
        const handles = await list.getProperties();
        return [...handles.values()].flatMap((handle) => {
          const element = handle.asElement();
          return element === null ? [] : [elementOf(element)];
        });
      },
    }),
    evaluate: (work, argument) => tab.evaluate(work as never, argument as never),
    press: (key) => tab.keyboard.press(key as never),
    screenshot: () => tab.screenshot(),
    close: () => tab.close(),
  };
}

/** Puppeteer does not hear where a page of an extension went: the page is asked. One that is loading has no address yet. */
function addressOf(tab: Tab): Promise<string> {
  return tab.evaluate(() => location.href).catch(() => '');
}

/** Firefox loads a page of an extension and never says so: it is asked until it is there. */
async function goToExtensionPage(tab: Tab, url: string): Promise<void> {
  tab.goto(url, { timeout: 0 }).catch(() => undefined);
  const deadline = Date.now() + 30_000;
  const arrived = (): Promise<boolean> =>
    tab.evaluate((to) => location.href === to && document.readyState === 'complete', url).catch(() => false);
  while (!(await arrived())) {
    if (Date.now() > deadline) throw new Error(`${url} did not load`);
    await sleep(50);
  }
}

function elementOf(handle: ElementHandle<Node>): PageElement {
  return {
    async click() {
      await handle.evaluate(settled);
      await (handle as ElementHandle).click();
    },
    async type(text) {
      await (handle as ElementHandle).type(text);
    },
    text: () => handle.evaluate(shownText),
    attribute: (name) => handle.evaluate(attributeOf, name),
  };
}
