import browser from 'webextension-polyfill';
import { pageNames } from '../../page-names.ts';
import type { Task } from '../task.ts';

/** After the installation, and never again, a page says what Vigie does and asks for what it lacks. */
export const welcome: Task = () => {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL(pageNames.welcome) });
  });
};
