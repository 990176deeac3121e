import browser from 'webextension-polyfill';
import type { Task } from '../task.ts';

/** Keeps the list of sites where our script runs in step with what the browser allows. */
export const registerHosts: Task = ({ hosts, faults }) => {
  const register = (): void => {
    hosts.register().catch((error: unknown) => faults.add('hosts', error));
  };
  browser.runtime.onInstalled.addListener(() => {
    register();
    hosts.runInOpenTabs().catch((error: unknown) => faults.add('hosts', error));
  });
  browser.runtime.onStartup.addListener(register);
  browser.permissions.onAdded.addListener(register);
  browser.permissions.onRemoved.addListener(register);
};
