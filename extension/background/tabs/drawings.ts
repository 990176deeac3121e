import browser from 'webextension-polyfill';

/** Runs the script that draws in frames. */
export interface Drawings {
  /** In a frame that needs it; one that was asked for twice at the same time gets it once. */
  readonly loadInto: (tab: number, frame: number) => Promise<void>;
}

/** The drawings of this browser. */
export function drawings(): Drawings {
  const running = new Map<string, Promise<void>>();
  return {
    loadInto(tab, frame) {
      const key = `${tab} ${frame}`;
      const before = running.get(key);
      if (before) return before;
      const run = browser.scripting
        .executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['drawn.js'] })
        .then(() => undefined)
        .finally(() => running.delete(key));
      running.set(key, run);
      return run;
    },
  };
}
