import browser from 'webextension-polyfill';
import { pageNames } from '../../page-names.ts';
import { randomId, unwired } from '../bytes.ts';
import type { Handler } from '../handler.ts';
import { judgeMessage } from '../judging/judge-message.ts';

/** Keeps the message on disk and opens the page that shows what would leave; a page of ours goes there itself. */
export const beginReport: Handler<'begin-report'> = async (request, place, background) => {
  const { knowledge, drafts, clock } = background;
  const owner = place.asker === 'webmail' ? { webmail: place.origin, mailbox: request.mailbox ?? '' } : undefined;
  const from = owner ? ({ kind: 'webmail', owner } as const) : ({ kind: 'file' } as const);
  const { id: sha256, source, message, verdict } = await judgeMessage(unwired(request.source), from, knowledge);
  const id = randomId();
  await drafts.keep({
    id,
    at: clock(),
    source,
    sha256,
    from: message.from?.address ?? '',
    subject: message.subject,
    completeness: message.completeness,
    verdict: { level: verdict.level, rules: [...new Set(verdict.evidence.map(({ rule }) => rule))] },
    ...(owner && { owner }),
    ...(owner && request.webmail !== undefined && { webmail: request.webmail }),
  });
  if (place.asker !== 'page') {
    await browser.tabs.create({
      url: browser.runtime.getURL(`${pageNames.report}?draft=${id}`),
      ...(place.tab !== undefined && { openerTabId: place.tab }),
    });
  }
  return { draft: id };
};
