import browser from 'webextension-polyfill';
import type { SavedDrafts } from '../../protocol/frame-calls.ts';
import type { EndReason, LoggedOut } from '../../protocol/idle.ts';
import { forgetSite } from './forget-site.ts';
import { callFrame, callFrames, type FrameAnswer, tabsOf } from './frames.ts';
import type { EndOutcome } from './keeper.ts';
import type { Site } from './site.ts';
import { visit } from './visit.ts';

/** A session to be ended, and what is known of its webmail. */
export interface Leaving {
  readonly site: Site;
  readonly why: EndReason;
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

const draftSeconds = 8;
const logOutSeconds = 15;

/** Ends a session: drafts, the webmail's own log-out, the single sign-on's, and what the browser keeps of it. */
export async function logOut(
  leaving: Leaving,
  finish: (tabs: readonly number[], told: Omit<LoggedOut, 'minutes'>) => Promise<void>,
): Promise<EndOutcome> {
  const { site, why, webmail, isShared, forget, force } = leaving;
  const tabs = await tabsOf(site);
  const frame = await openFrame(tabs, webmail);
  // Nobody is logged in: the person left by the webmail's own button, or the session was over by itself.
  if (frame === 'closed' && !force) return 'ended';
  if (frame === 'offline') return 'offline';
  const drafts = sum(await callFrames(tabs, 'saveDrafts', draftSeconds));
  const answer = frame === 'closed' ? undefined : await callFrame(frame, 'logOut', logOutSeconds);
  const confirmed = answer?.kind === 'done';
  if (!confirmed && !force) return navigator.onLine ? 'refused' : 'offline';
  if (isShared || !confirmed) await forgetSite(site);
  const signOnOpen = await leaveSignOn(leaving, tabs);
  const reportsLost = isShared ? await forget() : 0;
  await finish(await tabsOf(site), { why, webmail, drafts, confirmed, signOnOpen, reportsLost });
  return 'ended';
}

/** A frame from which to log out. Tabs that are asleep or show another part of the site are led to the mailbox first. */
async function openFrame(
  tabs: readonly number[],
  webmail: string,
): Promise<Pick<FrameAnswer<unknown>, 'tab' | 'frame'> | 'closed' | 'offline'> {
  const open = (await callFrames(tabs, 'isOpen', 3)).find(({ result }) => result);
  if (open) return open;
  const [tab] = tabs;
  if (tab === undefined) return 'closed';
  if (!navigator.onLine) return 'offline';
  await visit(tab, webmail);
  return (await callFrames([tab], 'isOpen', 3)).find(({ result }) => result) ?? 'closed';
}

/** Whether the single sign-on would still let the next person in. */
async function leaveSignOn({ signOnLogOut, webmail }: Leaving, tabs: readonly number[]): Promise<boolean> {
  const [tab] = tabs;
  if (tab === undefined) return false;
  // In a tab, not by a request of ours: only so are its cookies sent whatever they say of other sites.
  if (signOnLogOut !== undefined) await visit(tab, signOnLogOut);
  await visit(tab, webmail);
  const open = (await callFrames([tab], 'isOpen', 3)).find(({ result }) => result);
  if (!open) return false;
  await callFrame(open, 'logOut', logOutSeconds);
  return true;
}

function sum(answers: readonly FrameAnswer<SavedDrafts>[]): SavedDrafts {
  return answers.reduce((all, { result }) => ({ saved: all.saved + result.saved, lost: all.lost + result.lost }), {
    saved: 0,
    lost: 0,
  });
}

/** Leads a site's tabs to the page that says what happened. */
export async function leadTo(tabs: readonly number[], page: string): Promise<void> {
  for (const tab of tabs) await browser.tabs.update(tab, { url: page });
}
