import browser from 'webextension-polyfill';
import type { LoggedOut } from '../../protocol/idle.ts';
import { afterAttempt, sumOf } from './drafts.ts';
import { forgetSite } from './forget-site.ts';
import { callFrame, callFrames, type FrameAnswer, tabsOf } from './frames.ts';
import type { Attempt, EndOutcome } from './keeper.ts';
import type { Site } from './site.ts';
import { askSeconds, stateOf, type TabState, topOf } from './tab-state.ts';
import { visit, visitAgain } from './visit.ts';

/** A session to be ended, and what is known of its webmail. */
export interface Leaving extends Attempt {
  readonly site: Site;
  /** The webmail's own address, where one logs in again. */
  readonly webmail: string;
  /** Where a single sign-on in front of it ends its own session. */
  readonly signOnLogOut: string | undefined;
  /** On a shared computer cookies and storage go even when the webmail logged out by itself, and what Vigie keeps goes too. */
  readonly isShared: boolean;
  /** Forgets what Vigie keeps of people, and gives how many reports are lost with it. */
  readonly forget: () => Promise<number>;
}

/** Leads tabs to the page that says what happened. */
export type Finish = (tabs: readonly number[], told: Omit<LoggedOut, 'minutes'>) => Promise<void>;

/** Saving takes as long as a frame waits for its webmail, and a little: what comes later would be told by nobody. */
const [openSeconds, draftSeconds, logOutSeconds] = [8, 20, 15];
const noDrafts = { saved: 0, lost: 0 };

/** Ends a session: drafts, the webmail's own log-out, the single sign-on's, and what the browser keeps of it. */
export async function logOut(leaving: Leaving, finish: Finish): Promise<EndOutcome> {
  const { site, webmail, ending, force, keepDrafts } = leaving;
  const tabs = await tabsOf(site);
  const frame = await openFrame(tabs, site, webmail);
  if (frame === 'offline') return 'offline';
  if (frame === 'closed') return alreadyClosed(leaving, tabs, finish);
  if (frame === 'unanswered') return force ? forgotten(leaving, tabs, ending.drafts, finish) : 'refused';
  const saved = await callFrames(tabs, 'saveDrafts', draftSeconds);
  const drafts = afterAttempt(ending.drafts, sumOf(saved.map(({ result }) => result)));
  await keepDrafts(drafts);
  const answer = await callFrame(frame, 'logOut', logOutSeconds);
  if (answer?.kind !== 'done' && !navigator.onLine) return 'offline';
  if (answer?.kind === 'unanswered') {
    // It may do better in a moment: until then the page stays, covered, with what it could not save.
    return force ? forgotten(leaving, tabs, drafts, finish) : 'refused';
  }
  const end = await verifiedEnd(leaving, frame, answer?.kind === 'unsupported');
  if (end === 'refused') return 'refused';
  await finishAll(leaving, tabs, { drafts, ...end }, finish);
  return 'ended';
}

/** Nobody was logged in, or the person left by the webmail's own button; unless it was we who tried before. */
async function alreadyClosed(
  { site, ending, webmail, isShared, forget, force }: Leaving,
  tabs: readonly number[],
  finish: Finish,
): Promise<EndOutcome> {
  if (force || isShared || tabs.length === 0) await forgetSite(site);
  const reportsLost = isShared ? await forget() : 0;
  if (ending.attempts === 0 && !ending.drafts) return 'ended';
  const told = { drafts: ending.drafts ?? noDrafts, confirmed: true, signOnOpen: false, reportsLost };
  await finish(tabs, { why: ending.why, webmail, ...told });
  return 'ended';
}

/** The server does not answer: what this browser knows of the session goes, and the person is told that no more could be done. */
async function forgotten(
  leaving: Leaving,
  tabs: readonly number[],
  drafts: LoggedOut['drafts'] | undefined,
  finish: Finish,
): Promise<EndOutcome> {
  await forgetSite(leaving.site);
  await finishAll(leaving, tabs, { drafts: drafts ?? noDrafts, confirmed: false, signOnOpen: false }, finish);
  return 'ended';
}

async function finishAll(
  { site, ending, webmail, isShared, forget }: Leaving,
  tabs: readonly number[],
  told: Pick<LoggedOut, 'drafts' | 'confirmed' | 'signOnOpen'>,
  finish: Finish,
): Promise<void> {
  if (isShared) await forgetSite(site);
  const reportsLost = isShared ? await forget() : 0;
  // The one that was led to a log-in page elsewhere is still one of them.
  const left = new Set([...tabs, ...(await tabsOf(site))]);
  await finish([...left], { why: ending.why, webmail, ...told, reportsLost });
}

/**
 * A frame from which to log out. Tabs that are asleep, crashed, or show another part of the site of an open session, are led to the mailbox
 * first; a log-in page, on which somebody may be typing, is left alone.
 */
async function openFrame(
  tabs: readonly number[],
  site: Site,
  webmail: string,
): Promise<Frame | 'closed' | 'offline' | 'unanswered'> {
  const shown = await callFrames(tabs, 'shows', askSeconds);
  const open = shown.find(({ result }) => result === 'mailbox');
  if (open) return open;
  const [tab] = tabs;
  if (tab === undefined) return 'closed';
  if (!navigator.onLine) return 'offline';
  const pages = topOf(shown);
  if (pages.length > 0 && pages.every(({ result }) => result === 'other')) {
    const sessions = topOf(await callFrames(tabs, 'opens', openSeconds));
    if (sessions.every(({ result }) => result === 'other')) return 'closed';
  }
  await visit(tab, webmail);
  const state = await stateOf(tab, site);
  if (state === 'closed') return 'closed';
  return (await callFrames([tab], 'shows', askSeconds)).find(({ result }) => result === 'mailbox') ?? 'unanswered';
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

/** What opening the webmail shows; `unknown` when it shows a page of the browser's own, as without a network, or a server's error. */
async function stateAfterOpening(tab: number, site: Site, webmail: string): Promise<TabState> {
  await visit(tab, webmail);
  const state = await stateOf(tab, site);
  if (state !== 'open') return state;
  // Some webmails let the browser keep their pages, which then shows them to whoever comes next.
  await visitAgain(tab);
  return stateOf(tab, site);
}

/** Leads a site's tabs to the page that says what happened. */
export async function leadTo(tabs: readonly number[], page: string): Promise<void> {
  // One that was closed meanwhile needs no leading.
  await Promise.allSettled(tabs.map((tab) => browser.tabs.update(tab, { url: page })));
}
