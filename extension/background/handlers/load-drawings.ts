import browser from 'webextension-polyfill';
import type { Handler } from '../handler.ts';

/** Runs the script that draws in the frame that asks for it. */
export const loadDrawings: Handler<'load-drawings'> = async (_request, { tab, frame }) => {
  if (tab === undefined || frame === undefined) return null;
  await browser.scripting.executeScript({ target: { tabId: tab, frameIds: [frame] }, files: ['drawn.js'] });
  return null;
};
