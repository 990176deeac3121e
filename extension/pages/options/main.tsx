import { ask } from '../../bus.ts';
import { allowNotifications } from '../allow-notifications.ts';
import { enableSite } from '../enable-site.ts';
import { guardsPort } from '../guards/guards-port.ts';
import { startPage } from '../start-page.tsx';
import type { OptionsPort } from './options-port.ts';
import { optionsWords } from './options-words.ts';
import { OptionsPage } from './page.tsx';

const port: OptionsPort = {
  save: (settings) => ask({ kind: 'save-settings', settings }),
  withdrawTrust: (id) => ask({ kind: 'withdraw-trust', id }),
  enableHost: enableSite,
  allowNotifications,
  disableHost: (origin) => ask({ kind: 'disable-host', origin }),
  guards: guardsPort,
};

await startPage(
  'options',
  (language) => optionsWords[language].title,
  (settings) => <OptionsPage port={port} settings={settings} />,
);
