import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { iconSvg, type IconState } from './icons/icon-svg.ts';
import { programOf } from './system/programs.ts';

// Draws the icons of extension and add-in from the logo (`npm run icons`). Run it when the logo changes, and commit what it makes.
const root = resolve(import.meta.dirname, '..');
const states: readonly IconState[] = ['caution', 'danger', 'broken'];
const toolbar: readonly number[] = [16, 19, 32, 38];
/** Folder by folder, the sizes of the plain logo that its manifest names. */
const plain: Readonly<Record<string, readonly number[]>> = {
  'extension/icons': [...toolbar, 48, 128],
  'addin/icons': [16, 25, 32, 48, 50, 64, 75, 80, 96, 128, 144, 192, 512],
};

// Scripts do not import `ui`, so the two paths are read out of the file.
const source = await readFile(join(root, 'ui/logo-shape.ts'), 'utf8');
const [logo, smallLogo] = [...source.matchAll(/'(M[^']+)'/gu)].map(([, path]) => path);
if (logo === undefined || smallLogo === undefined) throw new Error('ui/logo-shape.ts holds no paths');
const logos = { logo, smallLogo };

const browser = await chromium.launch({ executablePath: programOf('chromium', 'chromium-browser') });
const page = await browser.newPage();
for (const [folder, sizes] of Object.entries(plain)) {
  await mkdir(join(root, folder), { recursive: true });
  for (const size of sizes) await writeFile(join(root, folder, `${size}.png`), await draw('neutral', size));
}
for (const state of states) {
  for (const size of toolbar) {
    await writeFile(join(root, 'extension/icons', `${state}-${size}.png`), await draw(state, size));
  }
}
await browser.close();

async function draw(state: IconState, size: number): Promise<Uint8Array> {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${iconSvg(state, logos, size)}`);
  return page.screenshot({ omitBackground: true });
}
