import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../../core/texts/card.ts';
import type { Help } from '../../../ui/report/after-password.tsx';
import { type ReportAnswers, ReportForm } from '../../../ui/report/report-form.tsx';
import type { ReportState } from '../../../ui/report/report-state.ts';
import type { Draft, Sending } from '../../protocol/reporting.ts';
import type { Organisation, SettingsView } from '../../protocol/settings.ts';
import { fromBase64 } from '../base64.ts';
import { fileName } from '../save-file.ts';
import { leavingOf } from './leaving.ts';
import { OutsideCopy } from './outside-copy.tsx';
import type { ReportPort } from './report-port.ts';
import { stateAfter } from './report-progress.ts';
import { useFollowed } from './use-followed.ts';

/** One draft from the form to the team's answer. */
export function OneReport({
  draft,
  port,
  settings: { inForce, organisation },
}: {
  readonly draft: Draft;
  readonly port: ReportPort;
  readonly settings: SettingsView;
}): JSX.Element {
  const { language } = inForce;
  const [state, setState] = useState<ReportState>({ kind: 'writing' });
  const [report, setReport] = useState<string>();
  useFollowed(report, port, setState);
  const save = (name = fileName(draft.subject)): void => port.save(name, fromBase64(draft.source));
  const show = (sending: Sending | null): void => {
    if (sending?.kind === 'saved') save(sending.file);
    if (sending?.kind === 'queued') setReport(sending.report);
    setState(stateAfter(sending));
  };
  const send = async (answers: ReportAnswers): Promise<void> => {
    // Asked within the press: later the browser would not ask. What is only saved here needs nobody's consent.
    const consent = draft.to.kind === 'server' ? port.consent() : Promise.resolve(true);
    setState({ kind: 'sending' });
    try {
      if (!(await consent)) return setState({ kind: 'failed', why: 'no-consent' });
      show(await port.send(answers));
    } catch {
      // Whatever the background could not do, the report is not on disk, and the form offers to try again or to save.
      setState({ kind: 'failed', why: 'not-kept' });
    }
  };
  const close = (): void => {
    const dropped = state.kind === 'writing' ? port.drop() : Promise.resolve();
    void dropped.finally(port.close);
  };
  return (
    <>
      <ReportForm
        leaving={leavingOf(draft, organisation.name)}
        help={helpOf(draft, organisation, language)}
        state={state}
        onSend={(answers) => void send(answers)}
        onSave={() => save()}
        onClose={close}
        language={language}
      />
      {state.kind === 'writing' && <OutsideCopy draft={draft} port={port} language={language} />}
    </>
  );
}

/** Whom to call stands on most cards; where to take an account back only on some, and here always. */
function helpOf({ card }: Draft, { contacts }: Organisation, language: Language): Help {
  const { helpdesk, accountRecovery } = contacts;
  return {
    contact: card.contact ?? (helpdesk && { ...helpdesk, hours: helpdesk.hours[language] }),
    recovery: accountRecovery && { name: accountRecovery.name, url: accountRecovery.url },
  };
}
