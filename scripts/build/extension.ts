import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleExtension } from './bundle.ts';
import { type ExtensionBrowser, type Manifest, manifestFor } from './manifest.ts';
import { type BuildOptions, root, type Target } from './target.ts';

const browsers: readonly ExtensionBrowser[] = ['chrome', 'firefox'];
const source = (...parts: readonly string[]): string => join(root, 'extension', ...parts);

/** The browser extension: `dist/chrome`, which Edge takes too, and `dist/firefox`. */
export const buildExtension: Target = {
  name: 'extension',
  options: {
    'open-shadow': '“yes” lets tests look into what the extension shows in a page; never for people',
    minute: 'milliseconds that a minute lasts; for tests, which cannot wait',
  },
  async build(options) {
    const [chrome, firefox] = browsers.map((browser) => join(options.out, browser));
    if (chrome === undefined || firefox === undefined) throw new RangeError('There are two browsers');
    await rm(chrome, { recursive: true, force: true });
    await rm(firefox, { recursive: true, force: true });
    await bundleExtension(chrome, {
      profile: options.profileFile,
      isShadowOpen: options.more['open-shadow'] === 'yes',
      minute: Number(options.more['minute'] ?? 60_000),
    });
    await copyRest(chrome);
    // All but the manifest is the same in both.
    await cp(chrome, firefox, { recursive: true });
    await Promise.all([writeManifest('chrome', chrome, options), writeManifest('firefox', firefox, options)]);
    return [chrome, firefox];
  },
};

async function copyRest(folder: string): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  await Promise.all([
    cp(source('icons'), join(folder, 'icons'), { recursive: true }),
    cp(join(root, 'profiles/schema.json'), join(folder, 'managed-schema.json')),
    cp(join(root, 'LICENSE'), join(folder, 'LICENSE.txt')),
    cp(wasm, join(folder, 'zxing_reader.wasm')),
  ]);
  for (const file of await readdir(source('locales'))) {
    const language = join(folder, '_locales', file.replace('.json', ''));
    await mkdir(language, { recursive: true });
    await cp(source('locales', file), join(language, 'messages.json'));
  }
}

async function writeManifest(
  browser: ExtensionBrowser,
  folder: string,
  { version, profile }: BuildOptions,
): Promise<void> {
  const manifest = JSON.parse(await readFile(join(root, 'manifest.json'), 'utf8')) as Manifest;
  const stamped = manifestFor(browser, manifest, version, profile);
  await writeFile(join(folder, 'manifest.json'), `${JSON.stringify(stamped, undefined, 2)}\n`);
}
