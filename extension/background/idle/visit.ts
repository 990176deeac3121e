import browser, { type Tabs } from 'webextension-polyfill';

const longest = 20_000;

/** Leads a tab to an address and waits until it is loaded, wherever that leads; not for ever, and not for a tab that was closed. */
export function visit(tab: number, url: string): Promise<void> {
  return loadedAfter(tab, () => browser.tabs.update(tab, { url }));
}

/** Loads what a tab shows anew, past everything that the browser remembers of it. */
export function visitAgain(tab: number): Promise<void> {
  return loadedAfter(tab, () => browser.tabs.reload(tab, { bypassCache: true }));
}

async function loadedAfter(tab: number, start: () => Promise<unknown>): Promise<void> {
  const loaded = new Promise<void>((resolve) => {
    let started = false;
    const listener = (changed: number, change: Tabs.OnUpdatedChangeInfoType): void => {
      if (changed !== tab) return;
      started ||= change.status === 'loading';
      if (started && change.status === 'complete') done();
    };
    const closed = (removed: number): void => {
      if (removed === tab) done();
    };
    const timer = setTimeout(done, longest);
    function done(): void {
      browser.tabs.onUpdated.removeListener(listener);
      browser.tabs.onRemoved.removeListener(closed);
      clearTimeout(timer);
      resolve();
    }
    browser.tabs.onUpdated.addListener(listener);
    browser.tabs.onRemoved.addListener(closed);
  });
  try {
    await start();
  } catch {
    // The tab was closed meanwhile.
    return;
  }
  await loaded;
}
