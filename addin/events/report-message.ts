import { composeSource } from '../../core/mail/seen/compose-source.ts';
import type { Happening } from '../../core/report/report.ts';
import type { Language } from '../../core/texts/card.ts';
import { gather } from '../judge/gather.ts';
import type { OpenMessage } from '../outlook/open-message.ts';
import { composeReport } from '../report/compose-report.ts';
import { multipartOf, type MultipartBody } from '../report/multipart.ts';
import type { Parcel } from '../report/parcels.ts';
import type { Posted } from '../report/posted.ts';
import { reportDialog, type Help, type ReportOutcome } from './report-dialog.ts';
import { idsFrom } from './unguessable-id.ts';

/** What a person ticked and wrote in Outlook's own dialog. */
export interface ReportEvent {
  /** In the order of the manifest's options; `undefined` where Outlook showed none. */
  readonly options?: readonly boolean[];
  readonly freeText?: string;
}

/** What Outlook is told after a report. */
export interface ReportAnswer {
  readonly moveItemTo: 'noMove' | 'junkFolder';
  readonly onErrorDeleteItem: false;
  readonly showPostProcessingDialog: { readonly title: string; readonly description: string };
}

/** What reporting needs of its surroundings; `post` is missing where the organisation has no report server. */
export interface ReportSurroundings {
  readonly open: OpenMessage | undefined;
  readonly ownAddress: string | undefined;
  readonly post: ((body: MultipartBody) => Promise<Posted>) | undefined;
  /** Keeps the receipt where there is a place for it; never rejects. */
  readonly keep: (parcel: Parcel) => Promise<void>;
  readonly language: Language;
  readonly help: Help;
  /** `0.1.0`. */
  readonly version: string;
}

/** What can be ticked, in the order of the manifest. */
export const reportingOptions: readonly Happening[] = ['clicked', 'typed-password', 'opened-attachment', 'replied'];

/** Sends the message to the team, and moves it to the junk folder only once it has arrived. */
export async function reportMessage(event: ReportEvent, around: ReportSurroundings): Promise<ReportAnswer> {
  const outcome = await outcomeOf(happenedIn(event), event.freeText ?? '', around);
  return answerFor(outcome, event, around);
}

/** What is said when our own handler failed: nobody confirmed anything, and nothing is moved. */
export function failedReport(event: ReportEvent, around: Pick<ReportSurroundings, 'language' | 'help'>): ReportAnswer {
  return answerFor({ kind: 'not-sent' }, event, around);
}

function happenedIn({ options }: ReportEvent): readonly Happening[] {
  return reportingOptions.filter((_, index) => options?.[index] === true);
}

async function outcomeOf(
  happened: readonly Happening[],
  comment: string,
  { open, ownAddress, post, keep, language, version }: ReportSurroundings,
): Promise<ReportOutcome> {
  if (!post) return { kind: 'no-server' };
  if (!open) return { kind: 'not-sent' };
  const gathered = await gather(open);
  const source = gathered.kind === 'raw' ? gathered.bytes : composeSource(gathered.message);
  const draw = idsFrom(source, ownAddress ?? '');
  const ids = { id: draw(), receipt: draw(), installation: draw() };
  const completeness = gathered.kind === 'raw' ? 'raw' : gathered.message.completeness;
  const report = composeReport({
    channel: 'add-in',
    version,
    ids,
    language,
    reporter: ownAddress,
    happened: [...happened],
    comment,
    completeness,
    source,
    // Outlook's button may be pressed without any pane, where nothing was judged; the server judges anyway.
    verdict: undefined,
  });
  const posted = await post(multipartOf(report, source));
  if (posted === 'accepted') {
    const { id, receipt } = ids;
    await keep({
      id,
      receipt,
      mailbox: ownAddress ?? '',
      at: new Date().toISOString(),
      subject: open.subject,
      body: undefined,
    });
    return { kind: 'sent', isWhole: gathered.kind === 'raw' };
  }
  return { kind: posted === 'too-large' ? 'too-large' : 'not-sent' };
}

function answerFor(
  outcome: ReportOutcome,
  event: ReportEvent,
  { language, help }: Pick<ReportSurroundings, 'language' | 'help'>,
): ReportAnswer {
  return {
    moveItemTo: outcome.kind === 'sent' ? 'junkFolder' : 'noMove',
    onErrorDeleteItem: false,
    showPostProcessingDialog: reportDialog(outcome, happenedIn(event).includes('typed-password'), help, language),
  };
}
