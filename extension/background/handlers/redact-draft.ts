import { base64 } from '../../../core/feed/bytes.ts';
import { redactSource } from '../../../core/report/redact.ts';
import type { Handler } from '../handler.ts';
import { reporterOf } from '../reports/make-report.ts';

/** The source as it may go outside the organisation. */
export const redactDraft: Handler<'redact-draft'> = async ({ draft: id }, _place, { drafts }) => {
  const draft = await drafts.read(id);
  if (!draft) return null;
  const reporter = reporterOf(draft);
  const { source, redacted } = redactSource(draft.source, reporter === undefined ? [] : [reporter]);
  return { source: base64(source), redacted };
};
