import browser, { type Runtime } from 'webextension-polyfill';

import { isPageFactName, pageFacts } from '../../../extension/webmail/page-facts.ts';

// Asks the page's own world for a fact, as the extension's background does, and lets through what has its shape alone.
browser.runtime.onMessage.addListener(async (message: unknown, sender: Runtime.MessageSender) => {
  const tabId = sender.tab?.id;
  if (!isPageFactName(message) || tabId === undefined) return undefined;
  const { read, accepts } = pageFacts[message];
  const [injected] = await browser.scripting.executeScript({
    target: { tabId, frameIds: [sender.frameId ?? 0] },
    world: 'MAIN',
    func: read,
  });
  const value: unknown = injected?.result;
  return accepts(value) ? value : undefined;
});
