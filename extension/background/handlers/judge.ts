import { cardOf } from '../../../core/texts/card.ts';
import { unwired } from '../bytes.ts';
import type { Handler } from '../handler.ts';
import { judgeLinks } from '../judging/judge-links.ts';
import { judgeMessage } from '../judging/judge-message.ts';

/** Judges an open message, and each address that the page links to from it. */
export const judge: Handler<'judge'> = async (request, { origin, url, tab, frame }, background) => {
  const owner = { webmail: origin, mailbox: request.mailbox ?? '' };
  const [language, hasPass] = await Promise.all([background.language(), background.passes.current()]);
  const judged = await judgeMessage(unwired(request.source), { kind: 'webmail', owner }, background.knowledge);
  const { id, message, context, verdict, legitimacy } = judged;
  const shown = { hrefs: request.hrefs, base: url, hasPass };
  const links =
    legitimacy.said === 'message'
      ? silentLinks(request.hrefs)
      : judgeLinks(message, verdict.level, context, shown, language);
  const isSuspicious = verdict.level !== 'none' || links.some(({ level }) => level !== 'none');
  if (isSuspicious && tab !== undefined && frame !== undefined) {
    // What will draw is on its way while the rest is put into words; a frame that was left meanwhile needs nothing.
    background.drawings.loadInto(tab, frame).catch(() => undefined);
  }
  const card = cardOf(message, verdict, context, language);
  await background.recent.add({
    message: id,
    owner,
    sender: message.from?.address ?? '',
    ...(message.replyTo.length > 0 && { replyTo: message.replyTo.map(({ address }) => address).slice(0, 5) }),
    ...(message.marks.list && { list: true }),
    subject: message.subject,
    can: legitimacy.can,
    links: links.flatMap(({ level, reasons, letters }, index) =>
      level === 'danger'
        ? [{ href: request.hrefs[index] ?? '', reasons: [...reasons], ...(letters && { letters }) }]
        : [],
    ),
  });
  return {
    message: id,
    subject: message.subject.slice(0, 1000),
    card,
    legitimacy,
    links,
  };
};

/** In a message that the person said to be legitimate nothing is marked. */
function silentLinks(hrefs: readonly string[]): ReturnType<typeof judgeLinks> {
  return hrefs.map(() => ({ level: 'none', destination: undefined, reasons: [], letters: undefined, passed: false }));
}
