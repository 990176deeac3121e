import type { Settings, SettingsView } from '../../protocol/settings.ts';
import type { GuardsPort } from '../guards/guards-port.ts';

/** What the options page asks and does. */
export interface OptionsPort {
  readonly save: (settings: Settings) => Promise<SettingsView>;
  readonly withdrawTrust: (id: string) => Promise<SettingsView>;
  /** `undefined` when the person, or a policy, said no. */
  readonly enableHost: (origin: string) => Promise<SettingsView | undefined>;
  /** Asks the browser for notifications. `undefined` when the person, or a policy, said no. */
  readonly allowNotifications: () => Promise<SettingsView | undefined>;
  readonly disableHost: (origin: string) => Promise<SettingsView>;
  readonly guards: GuardsPort;
}
