import browser from 'webextension-polyfill';
import { reportAlarm, runQueue } from '../reports/run-queue.ts';
import type { Task } from '../task.ts';

/** Sends what waits: when it is due, when the browser starts, and when there is a network again. */
export const sendReports: Task = (background) => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === reportAlarm) void runQueue(background);
  });
  browser.runtime.onStartup.addListener(() => void runQueue(background));
  self.addEventListener('online', () => void background.queue.retryNow().then(() => runQueue(background)));
  void background.drafts.dropOld(background.clock()).catch((error: unknown) => background.faults.add('drafts', error));
};
