import browser from 'webextension-polyfill';
import type { SavedDrafts } from '../../protocol/frame-calls.ts';
import type { LoggedOut } from '../../protocol/idle.ts';
import { forgetSite } from './forget-site.ts';
import { callFrame, callFrames, type FrameAnswer, tabsOf } from './frames.ts';
import type { Ending } from './idle-record.ts';
import type { EndOutcome } from './keeper.ts';
import { type Site, siteOf } from './site.ts';
import { visit, visitAgain } from './visit.ts';

/** A session to be ended, and what is known of its webmail. */
export interface Leaving {
  readonly site: Site;
  readonly ending: Ending;
  /** The webmail's own address, where one logs in again. */
  readonly webmail: string;
  /** Where a single sign-on in front of it ends its own session. */
  readonly signOnLogOut: string | undefined;
  /** On a shared computer cookies and storage go even when the webmail logged out by itself, and what Vigie keeps goes too. */
  readonly isShared: boolean;
  /** Forgets what Vigie keeps of people, and gives how many reports are lost with it. */
  readonly forget: () => Promise<number>;
  /** The webmail refused too often: only this browser can forget the session. */
  readonly force: boolean;
}

const [askSeconds, draftSeconds, logOutSeconds] = [3, 8, 15];

/** Ends a session: drafts, the webmail's own log-out, the single sign-on's, and what the browser keeps of it. */
export async function logOut(
  leaving: Leaving,
  finish: (tabs: readonly number[], told: Omit<LoggedOut, 'minutes'>) => Promise<void>,
): Promise<EndOutcome> {
  const { site, ending, webmail, isShared, forget, force } = leaving;
  const told = { why: ending.why, webmail };
  const tabs = await tabsOf(site);
  const frame = await openFrame(tabs, webmail);
  if (frame === 'offline') return 'offline';
  if (frame === 'closed') {
    // Nobody was logged in, or the person left by the webmail's own button; unless it was we who tried before.
    if (force || tabs.length === 0) await forgetSite(site);
    if (ending.attempts > 0) {
      await finish(tabs, {
        ...told,
        drafts: { saved: 0, lost: 0 },
        confirmed: true,
        signOnOpen: false,
        reportsLost: 0,
      });
    }
    return 'ended';
  }
  const drafts = sum(await callFrames(tabs, 'saveDrafts', draftSeconds));
  const answer = await callFrame(frame, 'logOut', logOutSeconds);
  if (answer?.kind !== 'done' && !navigator.onLine) return 'offline';
  const end = await verifiedEnd(leaving, frame, answer?.kind === 'failed' && answer.why === 'unsupported');
  if (end === 'refused') return 'refused';
  if (isShared) await forgetSite(site);
  const reportsLost = isShared ? await forget() : 0;
  // The one that was led to a log-in page elsewhere is still one of them.
  const left = new Set([...tabs, ...(await tabsOf(site))]);
  await finish([...left], { ...told, drafts, ...end, reportsLost });
  return 'ended';
}

/**
 * A frame from which to log out. Tabs that are asleep, or show another part of the site of an open session, are led to the mailbox first;
 * a log-in page, on which somebody may be typing, is left alone.
 */
async function openFrame(tabs: readonly number[], webmail: string): Promise<Frame | 'closed' | 'offline'> {
  const shown = await callFrames(tabs, 'isOpen', askSeconds);
  const open = shown.find(({ result }) => result);
  if (open) return open;
  const [tab] = tabs;
  if (tab === undefined) return 'closed';
  if (!navigator.onLine) return 'offline';
  const sessions = shown.length === 0 ? [] : await callFrames(tabs, 'hasSession', draftSeconds);
  if (shown.length > 0 && !sessions.some(({ result }) => result)) return 'closed';
  await visit(tab, webmail);
  return (await callFrames([tab], 'isOpen', askSeconds)).find(({ result }) => result) ?? 'closed';
}

type Frame = Pick<FrameAnswer<unknown>, 'tab' | 'frame'>;

/**
 * Whatever the webmail said: the session is over when opening the webmail again shows no mailbox. A single sign-on is left in a tab, not by
 * a request of ours, since only so its cookies are sent whatever they say of other sites.
 */
async function verifiedEnd(
  { site, webmail, signOnLogOut, force }: Leaving,
  { tab }: Frame,
  unsupported: boolean,
): Promise<Pick<LoggedOut, 'confirmed' | 'signOnOpen'> | 'refused'> {
  if (signOnLogOut !== undefined) await visit(tab, signOnLogOut);
  const state = await stateAfterOpening(tab, site, webmail);
  if (state === 'closed') return { confirmed: true, signOnOpen: false };
  if (!force && !unsupported) return 'refused';
  // Only this browser can still forget the session.
  await forgetSite(site);
  const signOnOpen = (await stateAfterOpening(tab, site, webmail)) === 'open';
  if (signOnOpen) await callFrames([tab], 'logOut', logOutSeconds);
  return { confirmed: false, signOnOpen };
}

/** What opening the webmail shows; `unknown` when it shows a page of the browser's own, as without a network. */
async function stateAfterOpening(tab: number, site: Site, webmail: string): Promise<TabState> {
  await visit(tab, webmail);
  const state = await stateOf(tab, site);
  if (state !== 'open') return state;
  // Some webmails let the browser keep their pages, which then shows them to whoever comes next.
  await visitAgain(tab);
  return stateOf(tab, site);
}

type TabState = 'open' | 'closed' | 'unknown';

async function stateOf(tab: number, site: Site): Promise<TabState> {
  const shown = siteOf(await browser.tabs.get(tab));
  // Led elsewhere: to a log-in page of its own host, whose address we may not even know.
  if (shown?.origin !== site.origin) return 'closed';
  const answers = await callFrames([tab], 'isOpen', askSeconds);
  if (answers.length === 0) return 'unknown';
  return answers.some(({ result }) => result) ? 'open' : 'closed';
}

function sum(answers: readonly FrameAnswer<SavedDrafts>[]): SavedDrafts {
  return answers.reduce((all, { result }) => ({ saved: all.saved + result.saved, lost: all.lost + result.lost }), {
    saved: 0,
    lost: 0,
  });
}

/** Leads a site's tabs to the page that says what happened. */
export async function leadTo(tabs: readonly number[], page: string): Promise<void> {
  // One that was closed meanwhile needs no leading.
  await Promise.allSettled(tabs.map((tab) => browser.tabs.update(tab, { url: page })));
}
