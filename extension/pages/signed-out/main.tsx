import { ask } from '../../bus.ts';
import { fromAddress, startPage } from '../start-page.tsx';
import { SignedOutPage, type SignedOutPort } from './page.tsx';
import { signedOutWords } from './signed-out-words.ts';

const id = fromAddress('id');

const port: SignedOutPort = {
  // An id that is none would be refused by the background as a fault; to a person it is one that is gone.
  read: () => (/^[0-9a-f]{32}$/u.test(id) ? ask({ kind: 'read-log-out', id }) : Promise.resolve(null)),
};

await startPage(
  'signed-out',
  (language) => signedOutWords[language].title,
  (settings) => <SignedOutPage port={port} settings={settings} />,
);
