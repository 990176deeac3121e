import browser from 'webextension-polyfill';
import type { Language } from '../../../core/texts/card.ts';
import { uiTexts } from '../../../ui/texts/of-language.ts';
import type { IdleView } from '../../protocol/idle.ts';

const notificationName = 'idle';

/** Says it outside the browser too, where the person allowed that; takes it back when the warning is over. */
export async function notifyOfIdle(view: IdleView, language: Language): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return;
  if (view.phase !== 'warning') {
    await browser.notifications.clear(notificationName);
    return;
  }
  const { title, lead } = uiTexts(language).idle;
  await browser.notifications.create(notificationName, {
    type: 'basic',
    iconUrl: browser.runtime.getURL('icons/128.png'),
    title,
    message: lead,
  });
}
