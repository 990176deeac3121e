import browser from 'webextension-polyfill';
import type { Language } from '../../../core/texts/card.ts';
import { uiTexts } from '../../../ui/texts/of-language.ts';
import type { IdleView } from '../../protocol/idle.ts';
import { tabsOf } from './frames.ts';
import type { Site } from './site.ts';

/** A notification's name, from which a press on it finds the webmail: `idle 0 https://webmail.ac-montpellier.fr`. */
const prefix = 'idle ';

/** What calling people back to their mailbox needs. */
export interface Attention {
  readonly language: Language;
  /** Shows again what the toolbar showed for a tab before. */
  readonly restoreBadge: (tab: number) => Promise<void>;
}

/** Says outside the page that a mailbox is about to be closed: in the toolbar, and by a notification where the person allowed that. */
export async function callAttention(site: Site, view: IdleView, attention: Attention): Promise<void> {
  const isWarning = view.phase === 'warning';
  const badges = (await tabsOf(site)).map((tab) => (isWarning ? warn(tab, attention) : attention.restoreBadge(tab)));
  // A tab that was closed meanwhile has no badge: the others, and the notification, are shown all the same.
  await Promise.allSettled([...badges, notify(site, isWarning, attention)]);
}

async function warn(tab: number, { language }: Attention): Promise<void> {
  await Promise.all([
    browser.action.setBadgeText({ tabId: tab, text: '!' }),
    browser.action.setBadgeBackgroundColor({ tabId: tab, color: '#8a5a00' }),
    browser.action.setTitle({ tabId: tab, title: uiTexts(language).idle.title }),
  ]);
}

async function notify({ origin, store }: Site, isWarning: boolean, { language }: Attention): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  const name = `${prefix}${store} ${origin}`;
  if (!isWarning) {
    await browser.notifications.clear(name);
    return;
  }
  const { title, elsewhere } = uiTexts(language).idle;
  await browser.notifications.create(name, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message: elsewhere(new URL(origin).hostname),
  });
}

/** Brings the webmail to the front that a pressed notification speaks of. */
export async function bringForward(notification: string): Promise<void> {
  if (!notification.startsWith(prefix)) return;
  const [store = '', origin = ''] = notification.slice(prefix.length).split(' ');
  const [tab] = await tabsOf({ origin, store });
  if (tab === undefined) return;
  const { windowId } = await browser.tabs.update(tab, { active: true });
  if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
}
