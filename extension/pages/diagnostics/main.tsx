import { ask } from '../../bus.ts';
import { startPage } from '../start-page.tsx';
import { diagnosticsWords } from './diagnostics-words.ts';
import { DiagnosticsPage, type DiagnosticsPort } from './page.tsx';

const port: DiagnosticsPort = {
  diagnose: () => ask({ kind: 'diagnose' }),
  copy: (text) => navigator.clipboard.writeText(text),
};

await startPage(
  'diagnostics',
  (language) => diagnosticsWords[language].title,
  (settings) => <DiagnosticsPage port={port} settings={settings} />,
);
