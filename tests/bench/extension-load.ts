import type { Chromium } from '../e2e/ground/chromium.ts';
import { marie } from '../e2e/ground/people.ts';
import { hosts } from '../e2e/ground/webmails.ts';
import { roundcubePerson } from '../e2e/ground/roundcube-person.ts';
import { percentile } from './percentile.ts';

/** Milliseconds of the main thread that a load of the webmail's list takes: in all, and in scripts. */
export interface LoadCost {
  readonly task: number;
  readonly script: number;
}

/** Loads the list again and again, and asks the browser what it did; medians. */
export async function loadCost({ context, open }: Chromium, rounds: number): Promise<LoadCost> {
  const webmail = roundcubePerson('elastic', `https://${hosts.elastic}/`);
  const page = await open(webmail.url);
  if ((await page.findAll('#rcmloginuser')).length > 0) await webmail.logIn(page, marie);
  const tab = context.pages().find((each) => each.url().includes(hosts.elastic));
  if (!tab) throw new Error('The tab was just opened');
  const session = await context.newCDPSession(tab);
  await session.send('Performance.enable');
  const spent = async (): Promise<LoadCost> => {
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => 1000 * (metrics.find((each) => each.name === name)?.value ?? 0);
    return { task: of('TaskDuration'), script: of('ScriptDuration') };
  };
  const loads: LoadCost[] = [];
  for (let round = 0; round <= rounds; round++) {
    const before = await spent();
    await tab.goto(`https://${hosts.elastic}/?_task=mail&_mbox=INBOX`);
    await tab.waitForTimeout(700);
    const after = await spent();
    if (round > 0) loads.push({ task: after.task - before.task, script: after.script - before.script });
  }
  await page.close();
  return {
    task: percentile(
      loads.map(({ task }) => task),
      0.5,
    ),
    script: percentile(
      loads.map(({ script }) => script),
      0.5,
    ),
  };
}
