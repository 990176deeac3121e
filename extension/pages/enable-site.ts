import browser from 'webextension-polyfill';
import { ask } from '../bus.ts';
import type { SettingsView } from '../protocol/settings.ts';

/**
 * Asks the browser for the permission on a site and has Vigie work there. Must be called within a press, or browsers do not ask.
 * `undefined` when the person, or a policy, said no.
 */
export async function enableSite(origin: string): Promise<SettingsView | undefined> {
  const { protocol, hostname } = new URL(origin);
  const granted = await browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
  return granted ? ask({ kind: 'enable-host', origin }) : undefined;
}
