import browser from 'webextension-polyfill';
import { guardNavigation } from '../guards/page-guard.ts';
import type { Task } from '../task.ts';

/** Has the script on sites come and go with its permission, and looks at where tabs are led to. */
export const guardSites: Task = (background) => {
  const { siteScript, faults } = background;
  const doing = (work: Promise<void>): void => {
    work.catch((error: unknown) => faults.add('page-guard', error));
  };
  const arrive = ({ tabId, frameId, url }: { tabId: number; frameId: number; url: string }): void => {
    if (frameId === 0 && /^https?:/u.test(url)) doing(guardNavigation(tabId, url, background));
  };
  const start = (): void => {
    doing(siteScript.register());
    // There without its permission in no browser, whatever the types say. The second event knows where redirections lead.
    const { webNavigation } = browser as Partial<typeof browser>;
    webNavigation?.onBeforeNavigate.addListener(arrive);
    webNavigation?.onCommitted.addListener(arrive);
  };
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
  browser.permissions.onAdded.addListener(start);
  browser.permissions.onRemoved.addListener(start);
  start();
};
