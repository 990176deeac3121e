import browser from 'webextension-polyfill';
import type { Background } from '../background.ts';
import { tellAll } from '../tabs/tell-all.ts';
import type { Task } from '../task.ts';

const alarm = 'feed';

/** Asks for the team's list when it is due, and has what is on screen judged again when it changed. */
export const pollFeed: Task = (background) => {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void poll(background);
  });
  void browser.alarms.get(alarm).then((set) => (set ? undefined : poll(background)));
};

async function poll(background: Background): Promise<void> {
  const { feed, profiles, faults } = background;
  // Should this attempt never end, there is another.
  await browser.alarms.create(alarm, { delayInMinutes: 30 });
  try {
    const { changed, next } = await feed.poll((await profiles.inForce()).profile);
    if (next !== undefined) await browser.alarms.create(alarm, { delayInMinutes: Math.max(1, next / 60_000) });
    if (changed) await tellAll(background, { kind: 'judge-again' });
  } catch (error) {
    await faults.add('feed', error);
  }
}
