import browser from 'webextension-polyfill';
import { pageNames } from '../../page-names.ts';
import type { Language } from '../../../core/texts/card.ts';
import type { Warnings } from '../known/warnings.ts';
import { lateTexts } from './late-texts.ts';

/** The pass of a site where a person goes on with the password of the mailbox. */
export const reusePass = (origin: string): string => `reuse:${origin}`;

/** Forms that could not be held until their password was known. */
export interface LateAlarms {
  /** The form in this tab had to go. */
  readonly letGo: (tab: number, origin: string) => void;
  /** The password in this tab is known: if its form is gone, the alarm comes after. */
  readonly found: (tab: number, origin: string) => Promise<void>;
}

/** Alarms that come after; opened in a tab beside, since the page has been left. */
export function lateAlarms(warnings: Warnings, language: () => Promise<Language>): LateAlarms {
  const gone = new Map<number, string>();
  return {
    letGo: (tab, origin) => void gone.set(tab, origin),
    async found(tab, origin) {
      if (gone.get(tab) !== origin) return;
      gone.delete(tab);
      const { title, reason, advice, leave } = lateTexts[await language()];
      const page = { title, advice: [...advice], leave, pass: reusePass(origin) };
      const id = await warnings.open({ href: origin, shown: '', reasons: [reason(new URL(origin).hostname)], page });
      await browser.tabs.create({
        url: browser.runtime.getURL(`${pageNames.warning}?warning=${id}`),
        openerTabId: tab,
      });
    },
  };
}
