import { ask } from '../../bus.ts';
import { saveFile } from '../save-file.ts';
import { fromAddress, startPage } from '../start-page.tsx';
import { uiTexts } from '../../../ui/texts/of-language.ts';
import { consentToReport } from './consent.ts';
import { ReportPage } from './page.tsx';
import type { ReportPort } from './report-port.ts';

const draft = fromAddress('draft');
const isOne = /^[0-9a-f]{32}$/u.test(draft);

const port: ReportPort = {
  // An id that is none would be refused by the background as a fault; to a person it is one that is gone.
  readDraft: () => (isOne ? ask({ kind: 'read-draft', draft }) : Promise.resolve(null)),
  consent: consentToReport,
  send: ({ happened, comment }) => ask({ kind: 'send-report', draft, happened: [...happened], comment }),
  drop: async () => {
    await ask({ kind: 'drop-draft', draft });
  },
  redact: () => ask({ kind: 'redact-draft', draft }),
  follow: async (report) => (await ask({ kind: 'list-reports' })).find((each) => each.report === report),
  save: saveFile,
  close: () => window.close(),
};

await startPage(
  'report',
  (language) => uiTexts(language).report.title,
  (settings) => <ReportPage port={port} settings={settings} />,
);
