/// <reference lib="dom" />
import type { Chromium } from '../e2e/ground/chromium.ts';
import { marie } from '../e2e/ground/people.ts';
import { hosts } from '../e2e/ground/webmails.ts';
import { roundcubePerson } from '../e2e/ground/roundcube-person.ts';
import type { BenchMail } from './extension-mails.ts';
import { percentile } from './percentile.ts';

/** Milliseconds from the press on a message to its body, which the webmail shows, and to the banner. */
export interface OpenTimes {
  readonly bytes: number;
  /** The background slept, as it does after half a minute of reading. */
  readonly asleep: boolean;
  readonly body: { readonly median: number; readonly p95: number };
  readonly banner: { readonly median: number; readonly p95: number };
}

/** Opens one message again and again, another in between. */
export async function openTimes(
  browser: Chromium,
  { subject, bytes }: Pick<BenchMail, 'subject' | 'bytes'>,
  rounds: number,
  asleep = false,
): Promise<OpenTimes> {
  const webmail = roundcubePerson('elastic', `https://${hosts.elastic}/`);
  const page = await browser.open(webmail.url);
  if ((await page.findAll('#rcmloginuser')).length > 0) await webmail.logIn(page, marie);
  await page.find('#messagelist tbody tr.message');
  const bodies: number[] = [];
  const banners: number[] = [];
  // The first awakes what sleeps; it is not counted.
  for (let round = 0; round <= rounds; round++) {
    if (asleep) await putToSleep(browser);
    const times = await page.evaluate(openAndWait, subject);
    if (round === 0) continue;
    bodies.push(times.body);
    banners.push(times.banner);
  }
  await page.close();
  const of = (times: readonly number[]) => ({ median: percentile(times, 0.5), p95: percentile(times, 0.95) });
  return { bytes, asleep, body: of(bodies), banner: of(banners) };
}

/** Ends the background's worker, as the browser does after half a minute without an event. */
async function putToSleep({ context }: Chromium): Promise<void> {
  const [tab] = context.pages();
  if (!tab) throw new Error('A tab is open');
  const session = await context.newCDPSession(tab);
  const { targetInfos } = await session.send('Target.getTargets');
  for (const { type, url, targetId } of targetInfos) {
    if (type !== 'service_worker' || !url.startsWith('chrome-extension:')) continue;
    await session.send('Target.closeTarget', { targetId });
  }
  await session.detach();
}

/** Runs in the page: shows the message in the preview's frame as Roundcube does for a press on its row, and looks every few milliseconds. */
async function openAndWait(subject: string): Promise<{ readonly body: number; readonly banner: number }> {
  const frame = document.querySelector<HTMLIFrameElement>('#messagecontframe');
  const row = [...document.querySelectorAll<HTMLElement>('#messagelist tbody tr.message')].find((each) =>
    each.textContent.includes(subject),
  );
  const link = row?.querySelector<HTMLAnchorElement>('a[href*="_uid="]')?.href;
  if (!frame || link === undefined) throw new Error('No such message');
  const preview = new URL(link);
  preview.searchParams.set('_action', 'preview');
  preview.searchParams.set('_framed', '1');
  const blank = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  frame.contentWindow?.location.replace('about:blank');
  await blank;
  const started = performance.now();
  frame.contentWindow?.location.replace(preview.href);
  let body = 0;
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const inside = frame.contentDocument;
      const now = performance.now() - started;
      if (body === 0 && inside?.querySelector('#messagebody')) body = now;
      if (inside?.querySelector('vigie-banner')) resolve({ body, banner: now });
      else if (now > 20_000) reject(new Error('No banner within 20 s'));
      else setTimeout(look, 4);
    };
    look();
  });
}
