import browser from 'webextension-polyfill';
import type { Idle } from './idle.ts';
import { idleAlarmName } from './idle-alarm.ts';

/** Looks at the clock whenever the browser starts, wakes, unlocks or finds the network again; called while the background starts. */
export function watchOver({ keeper }: Idle, onFault: (error: unknown) => void): void {
  const look = (): void => void keeper.look().catch(onFault);
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === idleAlarmName) look();
  });
  browser.runtime.onStartup.addListener(look);
  browser.idle.onStateChanged.addListener((state) => {
    // Firefox does not tell that the machine was locked.
    if (state === 'locked') void keeper.locked().catch(onFault);
    else look();
  });
  globalThis.addEventListener('online', look);
}
