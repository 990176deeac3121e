import browser from 'webextension-polyfill';
import type { Background } from '../background.ts';

/** The alarm that wakes the background for reports. */
export const reportAlarm = 'reports';

/** Sends what is due, and has the browser wake us when something is due next. */
export async function runQueue({ queue, knowledge, clock, faults }: Background): Promise<void> {
  try {
    const { server } = (await knowledge.profile()).report;
    if (server === undefined) return;
    // Should the browser stop us in the middle, it starts us again for this.
    await browser.alarms.create(reportAlarm, { delayInMinutes: 2 });
    const next = await queue.run(server);
    if (next === undefined) await browser.alarms.clear(reportAlarm);
    else await browser.alarms.create(reportAlarm, { delayInMinutes: Math.max(1, (next - clock()) / 60_000) });
  } catch (error) {
    await faults.add('reports', error);
  }
}
