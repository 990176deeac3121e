import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { allowedScripts } from './addin/allowed-scripts.ts';
import { bundleEvents } from './addin/bundle-events.ts';
import { bundlePages } from './addin/bundle-pages.ts';
import { bundleServiceWorker } from './addin/bundle-service-worker.ts';
import { hostingHeaders } from './addin/hosting-headers.ts';
import { nginxLocations } from './addin/nginx-locations.ts';
import { stampManifest } from './addin/stamp-manifest.ts';
import { type BuildOptions, root, type Target } from './target.ts';

/** Where the add-in is served until somebody says where: the address that stands in `addin/manifest.xml`. */
const nowhere = 'https://vigie.example/';
const source = (...parts: readonly string[]): string => join(root, 'addin', ...parts);

/** The Outlook add-in and the checker without Outlook: `dist/addin`, to be served as it is, with `manifest.xml` to be deployed. */
export const buildAddin: Target = {
  name: 'addin',
  options: {
    'addin-url': `where the add-in will be served: https://vigie-outlook.ac-montpellier.fr/; ${nowhere} unless told`,
    'outlook-host': 'an Exchange of your own whose web may show it, by origin: https://mail.ac-montpellier.fr',
  },
  async build(options) {
    const folder = join(options.out, 'addin');
    const address = addressOf(options.more['addin-url'] ?? nowhere);
    const outlook = outlookOf(options.more['outlook-host']);
    await rm(folder, { recursive: true, force: true });
    await bundlePages(folder, options);
    await bundleEvents(folder, options);
    await copyRest(folder);
    await writeHosting(folder, address, outlook, options);
    await bundleServiceWorker(folder);
    return [folder];
  },
};

/** With a slash at its end; Outlook takes nothing but https. */
function addressOf(given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol !== 'https:' || url.search !== '' || url.hash !== '') {
    throw new Error(`--addin-url: ${given} is no address that begins with https:// and holds neither ? nor #`);
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/** It stands in a header, so it is an origin and nothing else. */
function outlookOf(given: string | undefined): readonly string[] {
  if (given === undefined) return [];
  if (!URL.canParse(given) || new URL(given).origin !== given || !given.startsWith('https://'))
    throw new Error(`--outlook-host: ${given} is no origin that begins with https://`);
  return [given];
}

async function copyRest(folder: string): Promise<void> {
  const wasm = createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm');
  await Promise.all([
    cp(source('icons'), join(folder, 'icons'), { recursive: true }),
    cp(source('check/check.webmanifest'), join(folder, 'check.webmanifest')),
    cp(source('events.html'), join(folder, 'events.html')),
    cp(join(root, 'LICENSE'), join(folder, 'LICENSE.txt')),
    cp(wasm, join(folder, 'zxing_reader.wasm')),
  ]);
}

async function writeHosting(
  folder: string,
  address: string,
  outlook: readonly string[],
  { version, profile }: BuildOptions,
): Promise<void> {
  const headers = hostingHeaders(profile, outlook);
  const manifest = stampManifest(await readFile(source('manifest.xml'), 'utf8'), address, version);
  const manifestFile = join(folder, 'manifest.xml');
  await mkdir(join(folder, '.well-known'), { recursive: true });
  await Promise.all([
    writeFile(manifestFile, manifest),
    writeFile(join(folder, 'headers.json'), `${JSON.stringify(headers, undefined, 2)}\n`),
    writeFile(join(folder, 'nginx-locations.conf'), nginxLocations(headers, new URL(address).pathname)),
    writeFile(join(folder, '.well-known/microsoft-officeaddins-allowed.json'), allowedScripts(address)),
  ]);
  await checkAsMicrosoftReads(manifestFile, address);
}

/** Microsoft's own reader must find in the manifest what an administrator will be shown; it can check no more without its server. */
async function checkAsMicrosoftReads(manifestFile: string, address: string): Promise<void> {
  const { id, iconUrl, permissions, version } = await OfficeAddinManifest.readManifestFile(manifestFile);
  if (!id || !version || permissions !== 'ReadItem' || iconUrl !== `${address}icons/64.png`)
    throw new Error(`${manifestFile} is not read as it was written`);
}
