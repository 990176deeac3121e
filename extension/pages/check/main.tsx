import { ask } from '../../bus.ts';
import { pageNames } from '../../page-names.ts';
import { toBase64 } from '../base64.ts';
import { startPage } from '../start-page.tsx';
import type { CheckPort } from './check-port.ts';
import { checkWords } from './check-words.ts';
import { CheckPage } from './page.tsx';

const port: CheckPort = {
  checkFile: (name, bytes) => ask({ kind: 'check-file', name: name.slice(0, 300), bytes: toBase64(bytes) }),
  checkText: (text) => ask({ kind: 'check-text', text }),
  loadGuide: async () => {
    const { guideFor } = await import('../../guide-for.ts');
    const view = await ask({ kind: 'read-guide' });
    return view && guideFor(view);
  },
  report: async (source) => {
    const { draft } = await ask({ kind: 'begin-report', source: { kind: 'raw', bytes: source } });
    location.assign(`${pageNames.report}?draft=${draft}`);
  },
};

await startPage(
  'check',
  (language) => checkWords[language].title,
  (settings) => <CheckPage port={port} settings={settings} />,
);
