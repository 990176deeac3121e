import browser from 'webextension-polyfill';
import { type FrameCalls, frameCallsName } from '../../protocol/frame-calls.ts';
import { type Site, siteOf } from './site.ts';

/** What one frame of a tab answered. */
export interface FrameAnswer<Result> {
  readonly tab: number;
  readonly frame: number;
  readonly result: Result;
}

/** A name of `FrameCalls`. */
export type CallName = keyof FrameCalls;

/** The tabs that show a site, those asleep included. */
export async function tabsOf(site: Site): Promise<readonly number[]> {
  const tabs = await browser.tabs.query({ url: `${site.origin}/*` });
  return tabs.flatMap((tab) => {
    const shown = siteOf(tab);
    return tab.id !== undefined && shown?.origin === site.origin && shown.store === site.store ? [tab.id] : [];
  });
}

/**
 * Calls a function in the frames of tabs, where our own script put it, and waits for what each answers. Frames without our script, tabs
 * that are asleep or gone, and those that do not answer in time, answer nothing.
 */
export async function callFrames<Name extends CallName>(
  tabs: readonly number[],
  name: Name,
  seconds: number,
): Promise<readonly FrameAnswer<Awaited<ReturnType<FrameCalls[Name]>>>[]> {
  const answers = await Promise.all(tabs.map((tab) => inTime(callTab({ tabId: tab, allFrames: true }, name), seconds)));
  return answers.flatMap((each) => each ?? []);
}

/** The same in one frame. */
export async function callFrame<Name extends CallName>(
  { tab, frame }: Pick<FrameAnswer<unknown>, 'tab' | 'frame'>,
  name: Name,
  seconds: number,
): Promise<Awaited<ReturnType<FrameCalls[Name]>> | undefined> {
  const answers = await inTime(callTab({ tabId: tab, frameIds: [frame] }, name), seconds);
  return answers?.[0]?.result;
}

async function callTab<Name extends CallName>(
  target: { readonly tabId: number; readonly allFrames?: true; readonly frameIds?: number[] },
  name: Name,
): Promise<readonly FrameAnswer<Awaited<ReturnType<FrameCalls[Name]>>>[]> {
  const results = await browser.scripting.executeScript({
    target,
    func: (key: string, called: string) =>
      (globalThis as unknown as Record<string, Record<string, () => unknown> | undefined>)[key]?.[called]?.(),
    args: [frameCallsName, name],
  });
  return results.flatMap(({ frameId, result }) =>
    result === undefined || result === null
      ? []
      : // Our own script's answer, in the isolated world: its type is that of the call.
        [{ tab: target.tabId, frame: frameId, result: result as Awaited<ReturnType<FrameCalls[Name]>> }],
  );
}

async function inTime<Result>(answer: Promise<Result>, seconds: number): Promise<Result | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(() => resolve(undefined), seconds * 1000);
  });
  try {
    return await Promise.race([answer, late]);
  } catch {
    // The tab is asleep, was closed, or shows a page that no extension may touch: it has nothing to say.
    return undefined;
  } finally {
    clearTimeout(timer);
  }
}
