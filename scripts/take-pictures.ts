import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { takeConsolePictures } from './pictures/console.ts';
import { openGallery } from './pictures/gallery.ts';
import { views } from './pictures/views.ts';
import { takeWebmailPicture } from './pictures/webmail.ts';
import { programOf } from './system/programs.ts';

// Takes the pictures of parts and pages: `npm run pictures` (all, into .cache/pictures), `npm run pictures -- docs` (those of the
// documents, into docs/pictures), `npm run pictures -- popup` (views whose name begins so).
const root = resolve(import.meta.dirname, '..');
const [, , wanted = ''] = process.argv;
const forDocuments = wanted === 'docs';
const folder = join(root, forDocuments ? 'docs/pictures' : '.cache/pictures');
await mkdir(folder, { recursive: true });

const chosen = views.filter(({ scene, inDocuments }) => (forDocuments ? inDocuments : scene.startsWith(wanted)));
const gallery = await openGallery();
const browser = await chromium.launch({ executablePath: programOf('chromium', 'chromium-browser') });
for (const { scene, name, width, dark, language, forced } of chosen) {
  const page = await browser.newPage({
    viewport: { width, height: 640 },
    colorScheme: dark ? 'dark' : 'light',
    forcedColors: forced ? 'active' : 'none',
    deviceScaleFactor: forDocuments ? 2 : 1,
  });
  await page.goto(`${gallery.address}?scene=${scene}&language=${language}`);
  await page.locator('body > *').first().waitFor();
  // A part alone stands under a heading that is the gallery's.
  if (forDocuments) await page.evaluate(`document.querySelector('.gallery > h1')?.remove()`);
  await page.screenshot({ path: join(folder, `${name}.png`), fullPage: true });
  await page.close();
}
await browser.close();
await gallery.close();
console.log(`${chosen.length} pictures in ${folder}`);
if (forDocuments || wanted === '' || wanted.startsWith('console')) await takeConsolePictures(folder, wanted);
if (forDocuments || wanted === 'roundcube') takeWebmailPicture(folder);
