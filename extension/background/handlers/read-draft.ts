import { base64 } from '../../../core/feed/bytes.ts';
import { largestMessage } from '../../../core/report/report.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import { cardOf } from '../../../core/texts/card.ts';
import type { Draft } from '../../protocol/reporting.ts';
import type { Handler } from '../handler.ts';
import { judgeMessage } from '../judging/judge-message.ts';
import { reporterOf } from '../reports/make-report.ts';

/** Exactly what would leave, and to whom. */
export const readDraft: Handler<'read-draft'> = async ({ draft: id }, _place, background) => {
  const { drafts, knowledge, language } = background;
  const draft = await drafts.read(id);
  if (!draft) return null;
  const { source, from, subject, completeness, owner } = draft;
  const origin = owner ? ({ kind: 'webmail', owner } as const) : ({ kind: 'file' } as const);
  const { message, verdict, context } = await judgeMessage({ kind: 'raw', bytes: source }, origin, knowledge);
  return {
    from,
    subject,
    source: base64(source),
    size: source.length,
    tooLarge: source.length > largestMessage,
    completeness,
    card: cardOf(message, verdict, context, await language()),
    reporter: reporterOf(draft),
    to: goesTo(await knowledge.profile()),
  };
};

function goesTo({ report, contacts }: Profile): Draft['to'] {
  if (report.server !== undefined) return { kind: 'server', address: report.server };
  const mailbox = report.securityMailbox ?? contacts.security?.email;
  return mailbox === undefined ? { kind: 'nowhere' } : { kind: 'mailbox', address: mailbox };
}
