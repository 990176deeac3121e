import browser from 'webextension-polyfill';
import type { KeyValues } from './key-values.ts';

/** Keeps values in `storage.session`: in memory, so that they survive the background's sleep and end with the browser. */
export function sessionValues(area: typeof browser.storage.session = browser.storage.session): KeyValues {
  return {
    get: async (key) => (await area.get(key))[key],
    keys: async (start) => Object.keys(await area.get()).filter((key) => key.startsWith(start)),
    set: (key, value) => area.set({ [key]: value }),
    remove: (key) => area.remove(key),
  };
}
