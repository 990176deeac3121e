import browser from 'webextension-polyfill';
import { bareAddress, type PageDescription } from '../../../core/page/page-description.ts';
import { assessPage } from '../../../core/page/assess-page.ts';
import { pageCardOf, type PageCard } from '../../../core/page/texts/page-card.ts';
import { linksTo } from '../../../core/mail/links/link-to.ts';
import { destinationOf } from '../../../ui/destination.ts';
import { pageNames } from '../../page-names.ts';
import type { Background } from '../background.ts';

/** Judges a page as it was described, or of whose address alone is known. */
export async function judgePage(page: PageDescription, background: Background): Promise<PageCard> {
  const { knowledge, language } = background;
  const context = knowledge.compiled(await knowledge.profile());
  return pageCardOf(assessPage(page, context), context.profile, await language());
}

/** Stops a tab that is on its way to an address made to be mistaken for the organisation's. */
export async function guardNavigation(tab: number, url: string, background: Background): Promise<void> {
  const { origin } = new URL(url);
  const hasPass = await background.passes.current();
  if (hasPass(lookPass(origin))) return;
  const card = await judgePage({ ...bareAddress, url }, background);
  if (card.level === 'danger') await stopTab(tab, { url, pass: lookPass(origin) }, card, background);
}

/** The pass that lets a person look at a site. */
export const lookPass = (origin: string): string => `look:${origin}`;

/** The pass that lets a person fill in the forms of a site that was stopped. */
export const fillPass = (origin: string): string => `fill:${origin}`;

/** Shows the interstitial in place of a page. */
export async function stopTab(
  tab: number,
  { url, pass }: { readonly url: string; readonly pass: string },
  { title, reasons, advice, leave, goOn }: PageCard,
  { warnings }: Background,
): Promise<void> {
  const [leads] = linksTo('anchor', '', url);
  const { url: href = url } = await browser.tabs.get(tab);
  const letters = reasons.find((reason) => reason.letters)?.letters;
  const destination = leads && destinationOf(leads);
  const id = await warnings.open({
    href: pass === lookPass(new URL(url).origin) ? url : href,
    shown: '',
    reasons: reasons.map(({ text }) => text),
    ...(letters && { letters }),
    ...(destination && { destination: { ...destination, through: [...(destination.through ?? [])] } }),
    page: { title, advice: [...advice], leave, goOn, pass },
  });
  await browser.tabs.update(tab, { url: browser.runtime.getURL(`${pageNames.warning}?warning=${id}`) });
}
