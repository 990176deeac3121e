import { tellAll } from '../tabs/tell-all.ts';
import type { Handler } from '../handler.ts';
import { lockedSettings, settingsView } from '../settings-view.ts';

/** Keeps what the person chose; what the organisation decided stays as it is. */
export const saveSettings: Handler<'save-settings'> = async ({ settings }, _place, background) => {
  const { profile } = await background.profiles.inForce();
  const locked = new Set<string>(lockedSettings(profile, settings.sharedComputer));
  const before = await background.settings.read();
  const kept = Object.entries(before).filter(([name]) => locked.has(name));
  const chosen = Object.entries(settings).filter(([name]) => !locked.has(name));
  await background.settings.change(() => ({
    idleOff: false,
    sharedComputer: false,
    ...Object.fromEntries([...kept, ...chosen]),
  }));
  await tellAll(background, { kind: 'greet-again' });
  return settingsView(background);
};
