import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { EmptyState } from '../../../ui/empty-state.tsx';
import type { ReportEvidence } from '../../api/evidence.ts';
import { RemoteView } from '../parts/remote-view.tsx';
import { Tabs } from '../parts/tabs.tsx';
import { useDesk, useLanguage } from '../state/desk.ts';
import type { EvidenceTab } from '../words/evidence-texts.ts';
import { evidenceWords } from '../words/evidence-words.ts';
import { AttachmentsTab } from './attachments-tab.tsx';
import { HeadersTab } from './headers-tab.tsx';
import { MailHead } from './mail-head.tsx';
import { PreviewTab } from './preview-tab.tsx';
import { ReadingTab } from './reading-tab.tsx';
import { SourceTab } from './source-tab.tsx';

const tabs = ['reading', 'preview', 'headers', 'attachments', 'source'] as const;

/** The right pane: the mail of one report, read in five ways, none of which loads or opens anything of it. */
export function EvidencePane(): JSX.Element {
  const { evidence, client, route } = useDesk();
  const words = evidenceWords[useLanguage()];
  const report = route.value.view === 'queue' ? route.value.report : undefined;
  return (
    <section class="c-pane c-evidence" aria-label={words.pane}>
      <RemoteView
        remote={evidence.now.value}
        onRetry={() => {
          if (report !== undefined) void evidence.ask(() => client.report(report));
        }}
        none={
          <EmptyState icon="eye" title={words.nothing.title}>
            {words.nothing.text}
          </EmptyState>
        }
      >
        {(shown) => <Whole key={shown.report.id} evidence={shown} />}
      </RemoteView>
    </section>
  );
}

function Whole({ evidence }: { readonly evidence: ReportEvidence }): JSX.Element {
  const words = evidenceWords[useLanguage()];
  const [tab, setTab] = useState<EvidenceTab>('reading');
  const { attachments } = evidence.mail;
  useEffect(() => setTab('reading'), [evidence.report.id]);
  return (
    <>
      <MailHead evidence={evidence} />
      <Tabs
        label={words.tabs}
        tabs={tabs.map((name) => ({
          name,
          title:
            name === 'attachments' && attachments.length > 0
              ? `${words.tab[name]} (${attachments.length})`
              : words.tab[name],
        }))}
        shown={tab}
        onShow={setTab}
      >
        {contents[tab](evidence)}
      </Tabs>
    </>
  );
}

const contents: Readonly<Record<EvidenceTab, (evidence: ReportEvidence) => JSX.Element>> = {
  reading: (evidence) => <ReadingTab evidence={evidence} />,
  preview: ({ report, mail }) => <PreviewTab report={report.id} hasHtml={mail.hasHtml} />,
  headers: ({ mail }) => <HeadersTab mail={mail} />,
  attachments: ({ report, mail }) => <AttachmentsTab report={report} attachments={mail.attachments} />,
  source: ({ report }) => <SourceTab report={report.id} />,
};
