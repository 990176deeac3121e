import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { buildExtension } from './build/extension.ts';
import { readOptions } from './build/target.ts';
import { packForStores } from './pack/for-stores.ts';
import { packSelfHosted } from './pack/self-hosted.ts';

const usage = `Builds the browser extension and packs it for the stores: dist/vigie-VERSION-chrome.zip (Edge takes it too) and …-firefox.zip.
The same source gives the same bytes.

  npm run pack [-- --profile FILE] [--version VERSION] [--out FOLDER]
    [--self-hosted ADDRESS --key FILE [--firefox-id ID] [--managed FILE]]
      --self-hosted: besides, dist/self-hosted: what a web server serves at this address, and the policies that install it from there
      --key: the key that signs for Chromium, Chrome and Edge; made where there is none, to be kept in a safe place
      --firefox-id: the add-on's id in Firefox, for an organisation that has it signed by Mozilla itself: vigie@ac-example.fr
      --managed: a profile that the policies give the extension, in the place of the one that is built in`;

const { values } = parseArgs({
  options: {
    profile: { type: 'string' },
    version: { type: 'string' },
    out: { type: 'string' },
    'self-hosted': { type: 'string' },
    key: { type: 'string' },
    'firefox-id': { type: 'string' },
    managed: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

const address = values['self-hosted'];
const firefoxId = values['firefox-id'];
/** As Firefox wants it; it stands in a policy. */
const isFirefoxId = firefoxId === undefined || /^[\w.-]{1,40}@[\w.-]{1,40}$/u.test(firefoxId);
if (values.help) console.log(usage);
else if (address !== undefined && (values.key === undefined || !/^https:\/\/[^?#]+\/$/u.test(address))) {
  console.error('--self-hosted: an address that begins with https:// and ends with a slash, and --key FILE with it');
  process.exitCode = 2;
} else if (!isFirefoxId) {
  console.error('--firefox-id: an id like vigie@ac-example.fr');
  process.exitCode = 2;
} else {
  const options = readOptions(values);
  const [chrome = '', firefox = ''] = await buildExtension.build(options);
  for (const file of await packForStores({ chrome, firefox }, options.version, options.out)) {
    const { length } = await readFile(file);
    console.log(`${file}: ${(length / 1000).toFixed(0)} kB`);
  }
  if (address !== undefined) {
    const hosting = {
      address,
      keyFile: values.key ?? '',
      firefoxId,
      managed: values.managed === undefined ? undefined : readOptions({ profile: values.managed }).profileFile,
    };
    const { folder, chromiumId, isNewKey } = await packSelfHosted(options, { chrome, firefox }, hosting);
    console.log(`${folder}: ${chromiumId} in Chromium, Chrome and Edge`);
    if (isNewKey) console.log(`${hosting.keyFile}: a new key. Keep it: only it makes updates of this extension.`);
  }
}
