import browser from 'webextension-polyfill';
import type { Task } from '../task.ts';

/** Forgets what a tab told once it is closed; a page that is left tells so itself, and a new one of itself. */
export const watchTabs: Task = ({ frames }) => {
  browser.tabs.onRemoved.addListener((tab) => void frames.forget(tab));
};
