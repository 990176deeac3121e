import browser from 'webextension-polyfill';
import { pageNames } from '../../page-names.ts';
import type { Language } from '../../../core/texts/card.ts';
import type { Warnings } from '../known/warnings.ts';
import { type Place, reusePass } from './late-alarm.ts';
import { lateTexts } from './late-texts.ts';

/** Opens the page that says what left, in a tab beside. */
export function tellLate(warnings: Warnings, language: () => Promise<Language>): (place: Place) => Promise<void> {
  return async ({ tab, origin }) => {
    const { title, reason, advice, leave } = lateTexts[await language()];
    const page = { title, advice: [...advice], leave, pass: reusePass(origin) };
    const id = await warnings.open({ href: origin, shown: '', reasons: [reason(new URL(origin).hostname)], page });
    const beside = tab === undefined ? {} : { openerTabId: tab };
    await browser.tabs.create({ url: browser.runtime.getURL(`${pageNames.warning}?warning=${id}`), ...beside });
  };
}
