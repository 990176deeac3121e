import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Answer } from '../../core/report/answer.ts';
import type { Language } from '../../core/texts/card.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { momentText } from '../../ui/texts/amounts.ts';
import { uiTexts } from '../../ui/texts/of-language.ts';
import type { ListedReport } from '../report/answers.ts';
import { paneTexts } from '../texts/of-language.ts';

/** What this mailbox has reported, and what the team answered; nothing at all where reports leave no trace. */
export function ReportList({
  read,
  language,
}: {
  readonly read: () => Promise<readonly ListedReport[]>;
  readonly language: Language;
}): JSX.Element | null {
  const [reports, setReports] = useState<readonly ListedReport[]>([]);
  useEffect(() => {
    let isThere = true;
    const fill = async (): Promise<void> => {
      const found = await read();
      if (isThere) setReports(found);
    };
    void fill();
    return () => {
      isThere = false;
    };
  }, [read]);
  if (reports.length === 0) return null;
  return (
    <Disclosure title={paneTexts(language).reports.title}>
      <ul class="p-links" role="list">
        {reports.map((report) => (
          <li key={report.id} class="p-link">
            <p>
              <strong>{report.subject || paneTexts(language).analysed.noSubject}</strong>{' '}
              <span class="v-muted">{momentText(report.at, language)}</span>
            </p>
            <Progress answer={report.answer} language={language} />
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

function Progress({
  answer,
  language,
}: {
  readonly answer: Answer | undefined;
  readonly language: Language;
}): JSX.Element {
  const { states } = uiTexts(language).report;
  if (!answer) return <p>{states.queued}</p>;
  if (answer.status === 'received') return <p>{states.sentMore}</p>;
  return (
    <>
      <p>{states.decisions[answer.decision]}</p>
      {answer.comment !== '' && (
        <p>
          {states.comment} {answer.comment}
        </p>
      )}
    </>
  );
}
