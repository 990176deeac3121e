import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { packFolder } from '../build/pack-folder.ts';
import type { BuildOptions } from '../build/target.ts';
import { crxOf, extensionId } from './crx.ts';
import { inManifest, type PackedManifest } from './in-manifest.ts';
import { chromiumPolicy, firefoxPolicy } from './policies.ts';
import { signingKey } from './signing-key.ts';
import { chromiumUpdates, firefoxUpdates } from './update-manifests.ts';

/** Where an organisation serves the extension itself, and how. */
export interface SelfHosting {
  /** The folder's address, with a slash at its end: `https://vigie.ac-montpellier.fr/extension/`. */
  readonly address: string;
  /** The file of the key that signs for Chromium. */
  readonly keyFile: string;
  /** Whose signature Mozilla gives belongs to one account, so another organisation needs an id of its own; `undefined` for the manifest's. */
  readonly firefoxId: string | undefined;
  /** A profile for the policies, which then takes the place of the one that is built in and may change without another build. */
  readonly managed: unknown;
}

/** What came of it. */
export interface SelfHosted {
  readonly folder: string;
  readonly chromiumId: string;
  /** Whether the key was made just now. */
  readonly isNewKey: boolean;
}

/** Makes of the built extension what a web server serves and what administrators deploy: `dist/self-hosted`. */
export async function packSelfHosted(
  options: BuildOptions,
  built: { readonly chrome: string; readonly firefox: string },
  hosting: SelfHosting,
): Promise<SelfHosted> {
  const { version } = options;
  const at = (name: string): string => new URL(name, hosting.address).href;
  const folder = join(options.out, 'self-hosted');
  const { key, isNew: isNewKey } = await signingKey(hosting.keyFile);
  const chromium = await manifestIn(built.chrome);
  const { gecko } = (await manifestIn(built.firefox)).browser_specific_settings ?? {};
  if (gecko === undefined || chromium.minimum_chrome_version === undefined)
    throw new Error('The build names no lowest version');
  const [chromiumId, firefoxId] = [extensionId(key), hosting.firefoxId ?? gecko.id];
  const { managed: profile } = hosting;
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });

  const zip = join(folder, 'vigie.zip');
  await packFolder(
    built.chrome,
    zip,
    // The key that signs is the only one.
    inManifest((manifest) => ({ ...manifest, key: undefined, update_url: at('updates.xml') })),
  );
  await writeFile(join(folder, 'vigie.crx'), crxOf(await readFile(zip), key));
  await rm(zip);
  await packFolder(
    built.firefox,
    join(folder, 'vigie.xpi'),
    inManifest((manifest) => ({
      ...manifest,
      browser_specific_settings: { gecko: { ...gecko, id: firefoxId, update_url: at('updates.json') } },
    })),
  );
  const write = (name: string, content: string | object): Promise<void> =>
    writeFile(join(folder, name), typeof content === 'string' ? content : `${JSON.stringify(content, undefined, 2)}\n`);
  await Promise.all([
    write(
      'updates.xml',
      chromiumUpdates({ id: chromiumId, version, url: at('vigie.crx') }, chromium.minimum_chrome_version),
    ),
    write('updates.json', firefoxUpdates({ id: firefoxId, version, url: at('vigie.xpi') }, gecko.strict_min_version)),
    write('policy-chromium.json', chromiumPolicy({ id: chromiumId, url: at('updates.xml'), profile })),
    write('policy-firefox.json', firefoxPolicy({ id: firefoxId, url: at('vigie.xpi'), profile })),
  ]);
  return { folder, chromiumId, isNewKey };
}

async function manifestIn(folder: string): Promise<PackedManifest> {
  return JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as PackedManifest;
}
