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
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('Chromium can be asked about its workers');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(extensionOrigin));
  if (!worker) throw new Error('The background is awake');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId });
  let asked = 0;
  /** Asks the worker; its answers come as messages of the browser's own session. */
  const ask = (method: string): Promise<{ readonly usedSize?: number }> => {
    asked += 1;
    const id = asked;
    return new Promise((resolve) => {
      const heard = ({ message }: { readonly message: string }): void => {
        const answer = JSON.parse(message) as {
          readonly id?: number;
          readonly result?: { readonly usedSize?: number };
        };
        if (answer.id !== id) return;
        session.off('Target.receivedMessageFromTarget', heard);
        resolve(answer.result ?? {});
      };
      session.on('Target.receivedMessageFromTarget', heard);
      void session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    });
  };
  const heap = async (): Promise<number> => {
    await ask('HeapProfiler.collectGarbage');
    return ((await ask('Runtime.getHeapUsage')).usedSize ?? Number.NaN) / 1_000_000;
  };
  await judge(0, 5);
  const before = await heap();
  await judge(5, messages);
  const after = await heap();
  await page.close();
  return { messages, before, after };
}

const source = Buffer.from(benchMails[0]?.mail ?? []).toString('base64');

async function judgeMany(wanted: {
  readonly from: number;
  readonly count: number;
  readonly source: string;
}): Promise<void> {
  const { chrome } = globalThis as unknown as {
    readonly chrome: { readonly runtime: { readonly sendMessage: (request: object) => Promise<unknown> } };
  };
  const mail = atob(wanted.source);
  for (let number = wanted.from; number < wanted.from + wanted.count; number++) {
    const bytes = btoa(`Message-ID: <${number}@evil.example>\r\n${mail}`);
    await chrome.runtime.sendMessage({ kind: 'check-file', name: 'x.eml', bytes });
  }
}
