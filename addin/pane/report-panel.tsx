import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { decodeText } from '../../core/mail/bytes/decode-text.ts';
import type { Profile } from '../../core/profile/profile.ts';
import type { Language } from '../../core/texts/card.ts';
import { Notice } from '../../ui/notice.tsx';
import { ReportForm, type ReportAnswers } from '../../ui/report/report-form.tsx';
import type { ReportState } from '../../ui/report/report-state.ts';
import type { Leaving } from '../../ui/report/what-leaves.tsx';
import { uiTexts } from '../../ui/texts/of-language.ts';
import type { Judged } from '../judge/judge.ts';
import { fileNameOf, saveFile } from '../report/save-file.ts';
import { recipientOf } from '../report/where-to.ts';
import { paneTexts } from '../texts/of-language.ts';
import { senderText, type Subject } from './pane-state.ts';
import { SubjectLines } from './subject-lines.tsx';

/** Source shown in the form, in bytes: enough to see what leaves. */
const mostShown = 20_000;

/** What came of “Envoyer”: a state of the form, or Outlook's own window with everything in it. */
export type Sent =
  | ReportState
  | { readonly kind: 'mail-opened' }
  | { readonly kind: 'mail-by-hand'; readonly address: string };

/** Reporting, from what leaves to what came of it. */
export interface ReportPanelProps {
  readonly of: Subject;
  readonly judged: Judged;
  readonly profile: Profile;
  readonly language: Language;
  /** As the host knows it. */
  readonly reporter: string | undefined;
  readonly send: (answers: ReportAnswers) => Promise<Sent>;
  readonly onClose: () => void;
}

/** The shared report form for the message that the pane judged. */
export function ReportPanel(props: ReportPanelProps): JSX.Element {
  const { of, judged, profile, language, reporter, send, onClose } = props;
  const [state, setState] = useState<Sent>({ kind: 'writing' });
  const begin = async (answers: ReportAnswers): Promise<void> => {
    setState({ kind: 'sending' });
    setState(await send(answers));
  };
  return (
    <>
      <h1>{uiTexts(language).report.title}</h1>
      <SubjectLines of={of} language={language} />
      {state.kind === 'mail-opened' || state.kind === 'mail-by-hand' ? (
        <MailNotice state={state} language={language} />
      ) : (
        <ReportForm
          leaving={leavingOf(judged, of, profile, language, reporter)}
          help={{ recovery: profile.contacts.accountRecovery, contact: judged.card.contact }}
          state={state}
          onSend={(answers) => void begin(answers)}
          onSave={() => saveFile(fileNameOf(of.subject), judged.source)}
          onClose={onClose}
          language={language}
        />
      )}
    </>
  );
}

function MailNotice({
  state,
  language,
}: {
  readonly state: Extract<Sent, { readonly kind: 'mail-opened' | 'mail-by-hand' }>;
  readonly language: Language;
}): JSX.Element {
  const { opened, byHand } = paneTexts(language).mail;
  const isOpened = state.kind === 'mail-opened';
  return (
    <Notice kind="note" title={isOpened ? opened.title : byHand.title} live>
      <p>{isOpened ? opened.lead : byHand.lead(state.address)}</p>
    </Notice>
  );
}

function leavingOf(
  { source, message }: Judged,
  of: Subject,
  profile: Profile,
  language: Language,
  reporter: string | undefined,
): Leaving {
  const shown = Math.min(source.length, mostShown);
  return {
    sender: senderText(of),
    subject: of.subject,
    size: source.length,
    completeness: message.completeness,
    reporter,
    to: recipientOf(profile, language),
    source: decodeText(source.subarray(0, shown)),
    shown,
  };
}
