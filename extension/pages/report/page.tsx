import type { JSX } from 'preact';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { uiTexts } from '../../../ui/texts/of-language.ts';
import type { SettingsView } from '../../protocol/settings.ts';
import { useAnswer } from '../answer.ts';
import { PageFrame } from '../page-frame.tsx';
import { WhenAnswered } from '../when-answered.tsx';
import { OneReport } from './one-report.tsx';
import type { ReportPort } from './report-port.ts';
import { reportWords } from './report-words.ts';

/** The report page: the form over one draft. */
export function ReportPage({
  port,
  settings,
}: {
  readonly port: ReportPort;
  readonly settings: SettingsView;
}): JSX.Element {
  const { inForce, organisation } = settings;
  const { language, mark } = inForce;
  const { asked, again } = useAnswer(port.readDraft);
  const gone = asked.state === 'answered' && asked.answer === null;
  const words = reportWords[language];
  const form = uiTexts(language).report;
  return (
    <PageFrame
      language={language}
      title={gone ? words.gone : form.title}
      lead={gone ? undefined : form.lead}
      organisation={organisation.name}
      mark={mark}
    >
      <WhenAnswered asked={asked} again={again} language={language}>
        {(draft) =>
          draft ? (
            <OneReport draft={draft} port={port} settings={settings} />
          ) : (
            <EmptyState icon="report" title={words.goneWhy}>
              {words.goneMore}
            </EmptyState>
          )
        }
      </WhenAnswered>
    </PageFrame>
  );
}
