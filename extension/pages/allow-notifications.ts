import browser from 'webextension-polyfill';
import { ask } from '../bus.ts';
import type { SettingsView } from '../protocol/settings.ts';

/** Asks the browser for notifications. Must be called within a press, or browsers do not ask. `undefined` when the answer was no. */
export async function allowNotifications(): Promise<SettingsView | undefined> {
  const granted = await browser.permissions.request({ permissions: ['notifications'] });
  return granted ? ask({ kind: 'read-settings' }) : undefined;
}
