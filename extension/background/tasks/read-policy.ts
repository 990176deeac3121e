import browser from 'webextension-polyfill';
import { tellAll } from '../tabs/tell-all.ts';
import type { Task } from '../task.ts';

/** Reads the organisation's policy beside all else: nothing waits for it, and what it changes is judged again. */
export const readPolicy: Task = (background) => {
  const read = async (): Promise<void> => {
    const isOther = await background.profiles.readPolicy().catch(() => {
      // Firefox rejects where there is no policy at all.
      return false;
    });
    if (!isOther) return;
    await background.hosts.register();
    await tellAll(background, { kind: 'judge-again' });
  };
  browser.storage.onChanged.addListener((_changes, area) => {
    if (area === 'managed') void read();
  });
  void read().catch((error: unknown) => background.faults.add('policy', error));
};
