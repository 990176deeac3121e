import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAddin } from './build/addin.ts';
import { buildConsole } from './build/console.ts';
import { buildExtension } from './build/extension.ts';
import { packFolder } from './build/pack-folder.ts';
import { type BuildOptions, readOptions } from './build/target.ts';
import { packForStores } from './pack/for-stores.ts';
import { billOfMaterials } from './release/bill-of-materials.ts';
import { readManifest } from './release/manifest.ts';
import { serverPackage } from './release/server-package.ts';
import { tarball } from './release/tarball.ts';

const usage = `Makes all that a release consists of, in dist/release; the same source gives the same bytes.

  npm run release [-- --profile FILE] [--addin-url URL] [--version VERSION] [--out FOLDER]

  vigie-VERSION-chrome.zip, …-firefox.zip   the extension, for the stores
  vigie-VERSION-addin.zip                   the Outlook add-in, to be served as it is at URL, with manifest.xml to be deployed
  vigie-server-VERSION.tar.gz               report server, console, command line: unpack, npm ci --omit=dev, npm run server
  vigie-VERSION.cdx.json                    software bill of materials (CycloneDX)
  SHA256SUMS                                of these: sha256sum --check SHA256SUMS`;

const { values } = parseArgs({
  options: {
    profile: { type: 'string' },
    version: { type: 'string' },
    out: { type: 'string', default: 'dist/release' },
    'addin-url': { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else {
  const options = readOptions(values);
  await mkdir(options.out, { recursive: true });
  await removeOlder(options.out);
  // What is only built stands aside: the folder holds what is given out.
  const aside = await mkdtemp(join(tmpdir(), 'vigie-release-'));
  try {
    const files = await release(options, { ...options, out: aside });
    await writeFile(join(options.out, 'SHA256SUMS'), await checksums(files));
  } finally {
    await rm(aside, { recursive: true });
  }
}

/** An older version beside the new one would be given out with it; anything else in the folder is somebody's. */
async function removeOlder(folder: string): Promise<void> {
  const ours = /^(?:vigie-.*\.(?:zip|tar\.gz|cdx\.json)|SHA256SUMS)$/u;
  for (const name of await readdir(folder)) if (ours.test(name)) await rm(join(folder, name));
}

async function release({ out, version }: BuildOptions, building: BuildOptions): Promise<readonly string[]> {
  const [chrome = '', firefox = ''] = await buildExtension.build(building);
  const [addin = ''] = await buildAddin.build(building);
  const [console = ''] = await buildConsole.build(building);
  const files = {
    addin: join(out, `vigie-${version}-addin.zip`),
    server: join(out, `vigie-server-${version}.tar.gz`),
    bill: join(out, `vigie-${version}.cdx.json`),
  };
  await packFolder(addin, files.addin);
  await writeFile(files.server, tarball(await serverPackage(console, version)));
  const { manifest, lock } = await readManifest();
  const bill = billOfMaterials(lock, { ...manifest, version });
  await writeFile(files.bill, `${JSON.stringify(bill, undefined, 2)}\n`);
  return [...(await packForStores({ chrome, firefox }, version, out)), files.addin, files.server, files.bill];
}

/** As `sha256sum` writes and checks them. */
async function checksums(files: readonly string[]): Promise<string> {
  let lines = '';
  for (const file of files) {
    const content = await readFile(file);
    console.log(`${file}: ${(content.length / 1000).toFixed(0)} kB`);
    lines += `${createHash('sha256').update(content).digest('hex')}  ${basename(file)}\n`;
  }
  return lines;
}
