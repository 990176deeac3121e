import { ask } from '../../bus.ts';
import { allowNotifications } from '../allow-notifications.ts';
import { enableSite } from '../enable-site.ts';
import { guardsPort } from '../guards/guards-port.ts';
import { startPage } from '../start-page.tsx';
import { WelcomePage, type WelcomePort } from './page.tsx';
import { welcomeWords } from './welcome-words.ts';

const port: WelcomePort = {
  save: (settings) => ask({ kind: 'save-settings', settings }),
  enableHost: enableSite,
  guards: guardsPort,
  allowNotifications,
};

await startPage(
  'welcome',
  (language) => welcomeWords[language].title,
  (settings) => <WelcomePage port={port} settings={settings} />,
);
