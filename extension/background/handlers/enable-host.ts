import type { Handler } from '../handler.ts';
import { settingsView } from '../settings-view.ts';

/** “Activer sur ce site”, once the browser granted it: our script runs there from the next load of a page on. */
export const enableHost: Handler<'enable-host'> = async ({ origin }, _place, background) => {
  await background.hosts.enable(origin);
  return settingsView(background);
};

/** And back: the permission is given up too. */
export const disableHost: Handler<'disable-host'> = async ({ origin }, _place, background) => {
  await background.hosts.disable(origin);
  return settingsView(background);
};
