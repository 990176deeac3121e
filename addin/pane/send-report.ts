import type { Profile } from '../../core/profile/profile.ts';
import type { Language } from '../../core/texts/card.ts';
import type { ReportAnswers } from '../../ui/report/report-form.tsx';
import { uiTexts } from '../../ui/texts/of-language.ts';
import { builtVersion } from '../built.ts';
import type { Judged } from '../judge/judge.ts';
import { prepareMail } from '../outlook/mailbox.ts';
import { askOverNetwork, listReports, type ListedReport } from '../report/answers.ts';
import { composeReport } from '../report/compose-report.ts';
import { deliver, deliverWaiting, type DeliveryPorts } from '../report/deliver.ts';
import { installationId } from '../report/installation.ts';
import { multipartOf } from '../report/multipart.ts';
import { parcelsOnDisk } from '../report/parcels.ts';
import type { ReportServer } from '../report/posted.ts';
import { isTooLarge, postReport } from '../report/post-report.ts';
import { randomId } from '../report/random-id.ts';
import { fileNameOf, saveFile } from '../report/save-file.ts';
import { recipientOf, serverOf } from '../report/where-to.ts';
import { paneTexts } from '../texts/of-language.ts';
import type { PaneState } from './pane-state.ts';
import type { Sent } from './report-panel.tsx';

/** Who reports, and from where. */
export interface Reporting {
  readonly channel: 'add-in' | 'check-page';
  readonly profile: Profile;
  readonly language: Language;
  readonly reporter: string | undefined;
}

type JudgedState = Extract<PaneState, { readonly kind: 'judged' }>;

/** Sends a report the way the organisation takes it: to its server, or as a mail that the person sends. */
export async function sendReport(
  { of, judged, origin }: JudgedState,
  answers: ReportAnswers,
  reporting: Reporting,
): Promise<Sent> {
  const { profile, language } = reporting;
  const server = serverOf(profile);
  if (server) {
    if (isTooLarge(judged.source)) return { kind: 'failed', why: 'too-large' };
    return deliver(parcelOf(judged, of.subject, answers, reporting), delivery(server));
  }
  const to = recipientOf(profile, language);
  if (to.kind !== 'mailbox') return { kind: 'failed', why: 'refused' };
  if (origin.from === 'mailbox') return mailFromOutlook(origin.id, of.subject, to.address, answers, language);
  const file = fileNameOf(of.subject);
  saveFile(file, judged.source);
  return { kind: 'by-mail', file, address: to.address, mail: mailAddress(to.address, of.subject, answers, language) };
}

/** Sends what an earlier opening of the pane could not, now and whenever the network comes back. */
export function sendWaiting({ profile, reporter }: Pick<Reporting, 'profile' | 'reporter'>): void {
  const server = serverOf(profile);
  if (!server) return;
  const attempt = async (): Promise<void> => {
    try {
      await deliverWaiting(reporter ?? '', delivery(server));
    } catch {
      // Storage that cannot be read holds nothing that could be sent.
    }
  };
  void attempt();
  addEventListener('online', () => void attempt());
}

/** The reports of this mailbox with the team's answers; none where the organisation has no server, or nothing can be kept. */
export async function reportsOf({
  profile,
  reporter,
}: Pick<Reporting, 'profile' | 'reporter'>): Promise<readonly ListedReport[]> {
  const server = serverOf(profile);
  if (!server) return [];
  try {
    return await listReports(reporter ?? '', parcelsOnDisk(), askOverNetwork(server));
  } catch {
    return [];
  }
}

function delivery(server: ReportServer): DeliveryPorts {
  return {
    parcels: parcelsOnDisk(),
    post: (body) => postReport(server, body),
    now: () => new Date().toISOString(),
  };
}

function parcelOf(
  { source, message, verdict }: Judged,
  subject: string,
  { happened, comment }: ReportAnswers,
  { channel, language, reporter }: Reporting,
): Parameters<typeof deliver>[0] {
  const ids = { id: randomId(), receipt: randomId(), installation: installationId() };
  const { completeness } = message;
  const version = builtVersion();
  const report = composeReport({
    channel,
    version,
    ids,
    language,
    reporter,
    happened: [...happened],
    comment,
    completeness,
    source,
    verdict,
  });
  const at = new Date().toISOString();
  return { ...ids, mailbox: reporter ?? '', at, subject, body: multipartOf(report, source) };
}

function mailFromOutlook(
  id: string,
  subject: string,
  address: string,
  answers: ReportAnswers,
  language: Language,
): Sent {
  const isOpened = prepareMail({
    to: [address],
    subject: paneTexts(language).mail.subject(subject),
    text: mailText(answers, language),
    attach: { id, name: subject === '' ? 'message' : subject },
  });
  return isOpened ? { kind: 'mail-opened' } : { kind: 'mail-by-hand', address };
}

function mailAddress(address: string, subject: string, answers: ReportAnswers, language: Language): string {
  const fields = new URLSearchParams({
    subject: paneTexts(language).mail.subject(subject),
    body: mailText(answers, language),
  });
  // Mail programs take a plus sign for one.
  return `mailto:${address}?${fields.toString().replaceAll('+', '%20')}`;
}

function mailText({ happened, comment }: ReportAnswers, language: Language): string {
  const { choices } = uiTexts(language).report.happened;
  return paneTexts(language).mail.text(
    happened.map((each) => `- ${choices[each]}`),
    comment,
  );
}
