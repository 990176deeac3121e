import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';
import type { FoundBrowser } from './browsers.ts';
import type { Place } from './place.ts';

/** What a browser is opened with. */
export interface Opening {
  readonly place: Place;
  /** The folder of the unpacked extension. */
  readonly extension: string;
  /** The page that is shown first. */
  readonly address: string;
  /** Without a window; a program may drive it then. */
  readonly isHeadless: boolean;
}

/** A browser that is open. */
export interface OpenedBrowser {
  readonly puppet: Browser;
  /** Where a program may drive Chromium without a window: `ws://127.0.0.1:39317/devtools/browser/80aae9a1…`. */
  readonly drivenAt: string | undefined;
  readonly close: () => void;
  /** Until it is closed, by whomever. */
  readonly closed: Promise<void>;
}

/** Whether a browser must run without its sandbox: Chromium refuses root with it. */
export function isUnboxed({ kind }: FoundBrowser): boolean {
  return kind === 'chromium' && process.getuid?.() === 0;
}

/** Opens a browser with the extension in a profile that is new each time; it reaches nothing but this machine. */
export async function openBrowser(browser: FoundBrowser, opening: Opening): Promise<OpenedBrowser> {
  const { place, extension, address, isHeadless } = opening;
  // Not among temporary files, which the confined browsers of Ubuntu (snaps) do not see.
  const userDataDir = await mkdtemp(join(place.folder, 'browser-'));
  const puppet = await launch({
    browser: browser.kind === 'chromium' ? 'chrome' : 'firefox',
    executablePath: browser.path,
    headless: isHeadless,
    userDataDir,
    defaultViewport: null,
    enableExtensions: true,
    // It is ended by who started it, along with all else.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    ...(browser.kind === 'chromium' ? chromiumOptions(isUnboxed(browser), opening) : firefoxOptions(place)),
  });
  const program = puppet.process();
  // Firefox writes into its profile until its very end.
  const ended = new Promise<void>((resolve) => (program ? program.once('exit', () => resolve()) : resolve()));
  const closed = ended.then(() => rm(userDataDir, { recursive: true, force: true, maxRetries: 5 }));
  try {
    await puppet.installExtension(extension);
    // The extension's own first page takes the front when it comes.
    if (browser.kind === 'chromium') await puppet.waitForTarget((tab) => tab.url().endsWith('/welcome.html'));
    const [page = await puppet.newPage()] = await puppet.pages();
    await page.goto(address);
    await page.bringToFront();
    const drivenAt = isHeadless && browser.kind === 'chromium' ? await portIn(userDataDir) : undefined;
    return { puppet, drivenAt, closed, close: () => void puppet.close() };
  } catch (error) {
    await puppet.close();
    await closed;
    throw error;
  }
}

/** Chromium writes its port, and the path of its own socket, into its profile. */
async function portIn(folder: string): Promise<string> {
  const [port = '', path = ''] = (await readFile(join(folder, 'DevToolsActivePort'), 'utf8')).split('\n');
  return `ws://127.0.0.1:${port}${path}`;
}

/** All that is not of this machine goes to the webmail, which opens nothing. */
function chromiumOptions(unboxed: boolean, { place, isHeadless }: Opening) {
  return {
    ignoreDefaultArgs: ['--enable-automation'],
    args: [
      // Only over a pipe does Chrome take an unpacked extension; a port of its own besides is for programs.
      '--remote-debugging-pipe',
      ...(isHeadless ? ['--remote-debugging-port=0'] : []),
      ...(unboxed ? ['--no-sandbox'] : []),
      `--proxy-server=127.0.0.1:${place.ports.webmail}`,
      '--start-maximized',
    ],
  };
}

function firefoxOptions({ ports }: Place) {
  return {
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': ports.webmail,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': ports.webmail,
      'network.proxy.failover_direct': false,
    },
  };
}
