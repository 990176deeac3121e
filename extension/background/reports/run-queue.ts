import browser from 'webextension-polyfill';
import { minute } from '../../built.ts';
import type { Background } from '../background.ts';

/** The alarm that wakes the background for reports. */
export const reportAlarm = 'reports';

/** Sends what is due, and has the browser wake us when something is due next. */
export async function runQueue({ queue, knowledge, clock, faults }: Background): Promise<void> {
  try {
    const { server, key } = (await knowledge.profile()).report;
    if (server === undefined) return;
    // Should the browser stop us in the middle, it starts us again for this.
    await browser.alarms.create(reportAlarm, { when: clock() + 2 * minute() });
    const next = await queue.run({ server, ...(key !== undefined && { key }) });
    if (next === undefined) await browser.alarms.clear(reportAlarm);
    else await browser.alarms.create(reportAlarm, { when: Math.max(next, clock() + minute()) });
  } catch (error) {
    await faults.add('reports', error);
  }
}
