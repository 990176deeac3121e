import browser from 'webextension-polyfill';
import { ask } from '../../bus.ts';
import { pageNames } from '../../page-names.ts';
import { enableSite } from '../enable-site.ts';
import { startPage } from '../start-page.tsx';
import { PopupPage } from './page.tsx';
import type { PopupPort } from './popup-port.ts';
import { popupWords } from './popup-words.ts';

const port: PopupPort = {
  readTab: () => ask({ kind: 'read-tab' }),
  listReports: () => ask({ kind: 'list-reports' }),
  report: (tab, message) => ask({ kind: 'report-tab', tab, message }),
  logOut: async (tab) => {
    await ask({ kind: 'log-out', tab });
  },
  enable: async (origin) => (await enableSite(origin)) !== undefined,
  openPage: (page) => {
    void browser.tabs.create({ url: browser.runtime.getURL(pageNames[page]) }).then(() => window.close());
  },
  close: () => window.close(),
};

await startPage(
  'popup',
  (language) => popupWords[language].title,
  (settings) => <PopupPage port={port} settings={settings} />,
);
