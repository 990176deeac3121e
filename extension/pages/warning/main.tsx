import { ask } from '../../bus.ts';
import { fromAddress, startPage } from '../start-page.tsx';
import { WarningPage } from './page.tsx';
import type { WarningPort } from './warning-port.ts';
import { warningWords } from './warning-words.ts';

const warning = fromAddress('warning');
const isOne = /^[0-9a-f]{32}$/u.test(warning);

const port: WarningPort = {
  // An id that is none would be refused by the background as a fault; to a person it is one that is gone.
  read: () => (isOne ? ask({ kind: 'read-warning', warning }) : Promise.resolve(null)),
  leave: async () => {
    if (isOne) await ask({ kind: 'leave-warning', warning });
    else history.back();
  },
  pass: async () => {
    await ask({ kind: 'pass-warning', warning });
  },
};

await startPage(
  'warning',
  (language) => warningWords[language].title,
  (settings) => <WarningPage port={port} settings={settings} />,
);
