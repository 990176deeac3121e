import { createRequire } from 'node:module';
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openGallery, type Gallery } from '../../scripts/pictures/gallery.ts';
import { views } from '../../scripts/pictures/views.ts';
import { programOf } from '../../scripts/system/programs.ts';

const scenes = [...new Set(views.map(({ scene }) => scene))];
const modes: Readonly<Record<string, BrowserContextOptions>> = {
  light: { colorScheme: 'light', viewport: { width: 1280, height: 800 } },
  dark: { colorScheme: 'dark', viewport: { width: 1280, height: 800 } },
  narrow: { colorScheme: 'light', viewport: { width: 320, height: 640 } },
  'forced colours': { forcedColors: 'active', viewport: { width: 1280, height: 800 } },
};

let gallery: Gallery;
let browser: Browser;
let axe: string;
beforeAll(async () => {
  axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  gallery = await openGallery();
  browser = await chromium.launch({ executablePath: programOf('chromium', 'chromium-browser') });
});
afterAll(async () => {
  await browser.close();
  await gallery.close();
});

/** A scene in a window of its own, and what went wrong while it was shown: a refusal of the security policy is an error too. */
async function open(
  scene: string,
  language = 'fr',
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await browser.newPage(options);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (said) => {
    if (said.type() === 'error' && !said.text().includes('404')) errors.push(said.text());
  });
  await page.goto(`${gallery.address}?scene=${scene}&language=${language}`);
  await page.locator('h1').waitFor();
  return { page, errors };
}

async function violationsOf(page: Page, options: object): Promise<readonly string[]> {
  await page.evaluate(axe);
  const { violations, passes } = await page.evaluate<AxeResults, object>(
    (chosen) => (globalThis as unknown as { axe: { run: (o: object) => Promise<AxeResults> } }).axe.run(chosen),
    options,
  );
  expect(passes.length).toBeGreaterThan(10);
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test.for(Object.entries(modes).flatMap(([mode, options]) => scenes.map((scene) => [scene, mode, options] as const)))(
  '%s, %s: nothing for axe to complain of, nothing beside the window',
  async ([scene, mode, options]) => {
    const { page, errors } = await open(scene, mode === 'dark' ? 'en' : 'fr', options);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('details')) each.open = true;
    });
    // The system's colours are the system's, and axe reckons with ours.
    const rules = mode === 'forced colours' ? { 'color-contrast': { enabled: false } } : {};
    expect(await violationsOf(page, { rules })).toEqual([]);
    const { shown, whole } = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement;
      return { shown: clientWidth, whole: scrollWidth };
    });
    expect(whole).toBeLessThanOrEqual(shown);
    expect(errors).toEqual([]);
    await page.close();
  },
);

test('axe sees a fault that is there', async () => {
  const { page } = await open('cards');
  await page.evaluate(() => document.body.append(document.createElement('button')));
  expect(await violationsOf(page, {})).toEqual(['button-name: <button></button>']);
  await page.close();
});

test('the idle warning holds the focus, and Escape stays logged in', async () => {
  const { page } = await open('idle-keys');
  const focused = () => page.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe('Garder ma session ouverte');
  await page.keyboard.press('Tab');
  expect(await focused()).toBe('Me déconnecter');
  for (let presses = 0; presses < 4; presses++) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.matches('.gallery > p'))).toBe(false);
  }
  await page.keyboard.press('Escape');
  expect(await page.locator('.gallery > p').textContent()).toBe('stayed');
  await page.close();
});

test('the idle warning as a screen reader has it', async () => {
  const { page } = await open('idle');
  await page.locator('dialog').waitFor();
  expect(await page.locator('dialog').ariaSnapshot()).toMatchInlineSnapshot(`
    "- alertdialog "Êtes-vous toujours là ?":
      - heading "Êtes-vous toujours là ?" [level=2]
      - paragraph: Sans réponse de votre part, votre session de messagerie sera fermée dans
      - timer: 1:59
      - paragraph: Ce que vous êtes en train d’écrire sera d’abord enregistré comme brouillon, si la messagerie le permet.
      - status: Déconnexion dans moins de 2 minutes.
      - button "Garder ma session ouverte"
      - button "Me déconnecter""
  `);
  await page.close();
});

test('“Pourquoi ?” opens by keyboard what it names', async () => {
  const { page } = await open('banners');
  const why = page.getByRole('button', { name: 'Pourquoi' }).first();
  await why.focus();
  await page.keyboard.press('Enter');
  const less = page.getByRole('button', { name: 'Réduire' });
  expect(await less.getAttribute('aria-expanded')).toBe('true');
  const id = await less.getAttribute('aria-controls');
  expect(await page.locator(`[id="${id}"]`).innerText()).toContain('Que faire maintenant');
  await page.close();
});

test('a focus ring is seen on every button', async () => {
  const { page } = await open('cards');
  await page.keyboard.press('Tab');
  const ring = await page.evaluate(() => {
    const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement ?? document.body);
    return `${outlineStyle} ${outlineWidth}`;
  });
  expect(ring).toBe('solid 3px');
  await page.close();
});

test('a password that was typed says at once what to do', async () => {
  const { page } = await open('report');
  await page.getByLabel('J’ai saisi mon mot de passe').check();
  const alert = page.getByRole('alert');
  expect(await alert.innerText()).toContain('Changez votre mot de passe maintenant');
  expect(await alert.getByRole('link', { name: 'AIDA' }).getAttribute('href')).toBe('https://aida.ac-montpellier.fr/');
  expect(await alert.getByRole('link', { name: '04 67 91 48 00' }).getAttribute('href')).toBe('tel:0467914800');
  await page.close();
});

test('in a shadow root neither size nor colours of the page around come in', async () => {
  const { page } = await open('shadow');
  const look = await page.evaluate(() => {
    const root = document.querySelector('.hostile > div')?.shadowRoot;
    const [box, title] = [root?.querySelector('.v-banner'), root?.querySelector('h2')];
    if (!box || !title) throw new Error('no banner');
    return { ground: getComputedStyle(box).backgroundColor, size: getComputedStyle(title).fontSize };
  });
  expect(look).toEqual({ ground: 'rgb(253, 236, 235)', size: '18px' });
  await page.close();
});
