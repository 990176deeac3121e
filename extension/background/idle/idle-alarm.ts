import browser from 'webextension-polyfill';

/** The alarm that wakes the background to look at the clock. */
export const idleAlarmName = 'idle';

/**
 * Has `look` called at a time: by a timer while the background is awake, and by an alarm, which browsers let come half a minute late, when
 * it sleeps. Scripts in open webmails ask by their own clocks besides.
 */
export function idleAlarm(clock: () => number, look: () => Promise<void>): (at: number | undefined) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (at) => {
    clearTimeout(timer);
    if (at === undefined) {
      void browser.alarms.clear(idleAlarmName);
      return;
    }
    const wait = Math.max(0, at - clock());
    timer = setTimeout(() => void look(), wait);
    void browser.alarms.create(idleAlarmName, { when: at, periodInMinutes: 1 });
  };
}
