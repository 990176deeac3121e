import type { Handler } from '../handler.ts';
import { settingsView } from '../settings-view.ts';

/** Everything that the options page shows. */
export const readSettings: Handler<'read-settings'> = (_request, _place, background) => settingsView(background);
