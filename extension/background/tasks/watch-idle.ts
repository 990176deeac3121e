import browser from 'webextension-polyfill';
import { bringForward } from '../idle/call-attention.ts';
import { idleAlarmName } from '../idle/idle-alarm.ts';
import type { Task } from '../task.ts';

/** Looks at the clock whenever the background or the machine wakes, the machine is unlocked, or there is a network again. */
export const watchIdle: Task = ({ idle: { keeper }, faults }) => {
  const doing = (work: Promise<void>): void => {
    work.catch((error: unknown) => faults.add('idle', error));
  };
  const look = (): void => doing(keeper.look());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === idleAlarmName) look();
  });
  browser.runtime.onStartup.addListener(look);
  browser.idle.onStateChanged.addListener((state) => {
    // Firefox does not tell that the machine was locked.
    if (state === 'locked') doing(keeper.locked());
    else look();
  });
  self.addEventListener('online', look);
  const onPress = (notification: string): void => doing(bringForward(notification));
  // The API is there once the person has allowed notifications.
  const hearPresses = (): void => browser.notifications?.onClicked.addListener(onPress);
  browser.permissions.onAdded.addListener(hearPresses);
  hearPresses();
  look();
};
