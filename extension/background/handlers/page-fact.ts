import browser from 'webextension-polyfill';
import { isPageFactName, pageFacts } from '../../webmail/page-facts.ts';
import type { Handler } from '../handler.ts';

/** Runs one of our functions in the page's own world, in the frame that asks, and hands back what it found if it has the right shape. */
export const pageFact: Handler<'page-fact'> = async ({ name }, { tab, frame }) => {
  if (!isPageFactName(name) || tab === undefined || frame === undefined) return null;
  const { read, accepts } = pageFacts[name];
  const [ran] = await browser.scripting.executeScript({
    target: { tabId: tab, frameIds: [frame] },
    // The polyfill's types know no worlds; Chromium has them since 111, Firefox since 128.
    ...({ world: 'MAIN' } as object),
    func: read,
  });
  const found: unknown = ran?.result;
  return accepts(found) ? found : null;
};
