import browser from 'webextension-polyfill';
import type { Task } from '../task.ts';

/** Forgets what a tab told once it is closed or goes elsewhere; the new page tells of itself. */
export const watchTabs: Task = ({ frames }) => {
  browser.tabs.onRemoved.addListener((tab) => void frames.forget(tab));
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'loading') void frames.forget(tab);
  });
};
