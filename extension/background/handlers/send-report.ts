import { happeningWords } from '../reports/happening-words.ts';
import { largestMessage } from '../../../core/report/report.ts';
import type { Profile } from '../../../core/profile/profile.ts';
import type { Handler } from '../handler.ts';
import { makeReport } from '../reports/make-report.ts';
import { runQueue } from '../reports/run-queue.ts';
import { backgroundTexts } from '../texts.ts';

/** Puts the report on disk, from where it is sent now or when there is a network; without a server the page saves the file. */
export const sendReport: Handler<'send-report'> = async ({ draft: id, happened, comment }, _place, background) => {
  const { drafts, queue, stores, clock, knowledge, language } = background;
  const draft = await drafts.read(id);
  if (!draft) return null;
  const profile = await knowledge.profile();
  const words = await language();
  const { source, from, subject, owner } = draft;
  if (profile.report.server === undefined || source.length > largestMessage) {
    const file = `message-${draft.sha256.slice(0, 12)}.eml`;
    const told = backgroundTexts[words].mail;
    const body = told.body(
      file,
      happened.map((each) => happeningWords[words][each]),
    );
    return { kind: 'saved', file, mailTo: mailTo(profile, told.subject, body) };
  }
  const report = await makeReport(draft, { happened, comment: comment ?? '', language: words }, stores.disk);
  const state = { kind: 'waiting', attempts: 0, next: 0 } as const;
  await queue.add({ report, at: clock(), from, subject, state, ...(owner && { owner }) }, source);
  await drafts.drop(id);
  // The page hears at once that it is on disk; how far it comes stands in the list.
  void runQueue(background);
  return { kind: 'queued', report: report.id };
};

function mailTo({ report, contacts }: Profile, subject: string, body: string): string | undefined {
  const mailbox = report.securityMailbox ?? contacts.security?.email;
  if (mailbox === undefined) return undefined;
  return `mailto:${encodeURIComponent(mailbox)}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
}
