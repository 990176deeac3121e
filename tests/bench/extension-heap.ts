/// <reference lib="dom" />
import type { Chromium } from '../e2e/ground/chromium.ts';
import { benchMails } from './extension-mails.ts';

/** Megabytes that the background's objects take, before and after it judged messages. */
export interface HeapGrowth {
  readonly messages: number;
  readonly before: number;
  readonly after: number;
}

/** Has the background judge so many messages, each another, and asks it what it holds after a collection. */
export async function backgroundHeap(
  { context, extensionOrigin, open }: Chromium,
  messages: number,
): Promise<HeapGrowth> {
  const page = await open(`${extensionOrigin}/check.html`);
  const judge = (from: number, count: number): Promise<void> => page.evaluate(judgeMany, { from, count, source });
  const heap = async (): Promise<number> => {
    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error('The background is awake');
    return (await worker.evaluate(usedHeap)) / 1_000_000;
  };
  await judge(0, 5);
  const before = await heap();
  await judge(5, messages);
  const after = await heap();
  await page.close();
  return { messages, before, after };
}

const source = Buffer.from(benchMails[0]?.mail ?? []).toString('base64');

async function judgeMany(asked: {
  readonly from: number;
  readonly count: number;
  readonly source: string;
}): Promise<void> {
  const { chrome } = globalThis as unknown as {
    readonly chrome: { readonly runtime: { readonly sendMessage: (request: object) => Promise<unknown> } };
  };
  const mail = atob(asked.source);
  for (let number = asked.from; number < asked.from + asked.count; number++) {
    const bytes = btoa(`Message-ID: <${number}@evil.example>\r\n${mail}`);
    await chrome.runtime.sendMessage({ kind: 'check-file', name: 'x.eml', bytes });
  }
}

function usedHeap(): number {
  const { performance } = globalThis as unknown as {
    readonly performance: { readonly memory?: { readonly usedJSHeapSize: number } };
  };
  return performance.memory?.usedJSHeapSize ?? Number.NaN;
}
