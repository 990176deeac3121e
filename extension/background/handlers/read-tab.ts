import browser from 'webextension-polyfill';
import type { TabState } from '../../protocol/page-state.ts';
import type { Handler } from '../handler.ts';
import type { Hosts } from '../hosts.ts';
import { summaryOf } from '../tabs/summary.ts';

/** What was found in a tab: of the popup, the one that it was opened over. */
export const readTab: Handler<'read-tab'> = async (request, _place, { frames, faults, hosts }) => {
  const { id, url } = await tabAsked(request.tab);
  const origin = url?.startsWith('http') ? new URL(url).origin : undefined;
  const told = id === undefined ? [] : await frames.of(id);
  const { level } = summaryOf(told);
  return {
    tab: id,
    origin,
    reach: await reachOf(origin, hosts),
    frames: told.map(({ state }) => state),
    level,
    faults: await faults.all(),
  };
};

/** A tab that was closed meanwhile has nothing to tell. */
async function tabAsked(tab: number | undefined): Promise<{ readonly id?: number; readonly url?: string }> {
  if (tab === undefined) return (await browser.tabs.query({ active: true, currentWindow: true }))[0] ?? {};
  try {
    return await browser.tabs.get(tab);
  } catch {
    return {};
  }
}

async function reachOf(origin: string | undefined, hosts: Hosts): Promise<TabState['reach']> {
  const host = (await hosts.list()).find((each) => each.origin === origin);
  if (host?.granted) return host.from;
  return origin?.startsWith('https:') ? 'possible' : 'closed';
}
