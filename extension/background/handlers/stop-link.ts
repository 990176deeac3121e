import browser from 'webextension-polyfill';
import { linksTo } from '../../../core/mail/links/link-to.ts';
import { destinationOf } from '../../../ui/destination.ts';
import { pageNames } from '../../page-names.ts';
import type { Handler } from '../handler.ts';

/** Opens the interstitial, or the address itself where the person has just said “Continuer”, beside the webmail, in a tab of its own; its address holds nothing but an id. */
export const stopLink: Handler<'stop-link'> = async (request, { origin, tab }, { recent, warnings, passes }) => {
  const beside = tab === undefined ? {} : { openerTabId: tab };
  if ((await passes.current())(request.href)) {
    await browser.tabs.create({ url: request.href, ...beside });
    return null;
  }
  const judged = await recent.find(request.message, undefined);
  const link = judged?.owner.webmail === origin ? judged.links.find(({ href }) => href === request.href) : undefined;
  const [leads] = linksTo('anchor', request.text, request.href);
  const destination = leads && destinationOf(leads);
  const id = await warnings.open({
    href: request.href,
    shown: request.text,
    reasons: [...(link?.reasons ?? [])],
    ...(link?.letters && { letters: link.letters }),
    ...(destination && { destination: { ...destination, through: [...(destination.through ?? [])] } }),
  });
  await browser.tabs.create({ url: browser.runtime.getURL(`${pageNames.warning}?warning=${id}`), ...beside });
  return null;
};
