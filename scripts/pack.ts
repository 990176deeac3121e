import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension } from './build/extension.ts';
import { readOptions } from './build/target.ts';
import { packFolder } from './build/pack-folder.ts';

const usage = `Builds the browser extension and packs it for the stores: dist/vigie-VERSION-chrome.zip (Edge takes it too) and …-firefox.zip.
The same source gives the same bytes.

  npm run pack [-- --profile FILE] [--version VERSION] [--out FOLDER]`;

const { values } = parseArgs({
  options: {
    profile: { type: 'string' },
    version: { type: 'string' },
    out: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

if (values.help) console.log(usage);
else {
  const options = readOptions(values);
  for (const folder of await buildExtension.build(options)) {
    const browser = folder.endsWith('firefox') ? 'firefox' : 'chrome';
    const file = join(options.out, `vigie-${options.version}-${browser}.zip`);
    await packFolder(folder, file, browser === 'chrome' ? withoutKey : undefined);
    const { length } = await readFile(file);
    console.log(`${file}: ${(length / 1000).toFixed(0)} kB`);
  }
}

/** Chrome's store gives an extension its key itself, and takes none that has one. */
function withoutKey(path: string, content: Uint8Array): Uint8Array {
  if (path !== 'manifest.json') return content;
  const { key: _, ...manifest } = JSON.parse(Buffer.from(content).toString()) as Readonly<Record<string, unknown>>;
  return Buffer.from(`${JSON.stringify(manifest, undefined, 2)}\n`);
}
