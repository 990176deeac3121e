import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { startRoundcubeGround } from '../../bench/extension-ground.ts';
import { movedToNow } from '../../../demo/moved-to-now.ts';
import { builtExtension } from '../extension/built-extension.ts';
import { startChromium } from '../ground/chromium.ts';
import { deliver } from '../ground/maildirs.ts';
import { marie } from '../ground/people.ts';
import { webmails } from '../ground/webmails.ts';

/* Takes a picture of Vigie in a real Roundcube, on the demonstration's messages: `roundcube-entry.ts FOLDER`. */
const [, , folder = '.cache/pictures'] = process.argv;
const messages = join(import.meta.dirname, '../../../demo/messages');
const [elastic] = webmails;
if (!elastic) throw new Error('The ground has a Roundcube');

const ground = await startRoundcubeGround();
const extension = await builtExtension();
try {
  const names = (await readdir(messages)).filter((name) => name.endsWith('.eml'));
  const sources = await Promise.all(names.map((name) => readFile(join(messages, name))));
  // The first is the newest.
  for (const source of movedToNow(sources, new Date()).toReversed()) await deliver(ground.maildirs, marie, source);
  const browser = await startChromium({ extension: extension.folderFor('Chromium'), front: ground.front });
  const page = await browser.open(elastic.url);
  await elastic.logIn(page, marie);
  await elastic.openMessage(page, 'Expiration de votre mot de passe');
  await page.find('.v-banner--danger');
  await page.find('vigie-mark', { hidden: true });
  // The list marks its senders a moment later.
  await page.find('#messagelist vigie-mark', { hidden: true });
  await writeFile(join(folder, 'roundcube.png'), await page.screenshot());
  await browser.stop();
} finally {
  await Promise.all([ground.stop(), extension.stop()]);
}
process.stdout.write(`a picture of Roundcube in ${folder}\n`);
