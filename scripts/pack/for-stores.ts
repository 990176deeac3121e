import { join } from 'node:path';
import { packFolder } from '../build/pack-folder.ts';
import { inManifest } from './in-manifest.ts';

/** Chrome's store gives an extension its key itself, and takes none that has one. */
const withoutKey = inManifest((manifest) => ({ ...manifest, key: undefined }));

/** Packs what was built for each browser as its store takes it: `vigie-0.1.0-chrome.zip`, which Edge's takes too, and `…-firefox.zip`. */
export async function packForStores(
  built: { readonly chrome: string; readonly firefox: string },
  version: string,
  into: string,
): Promise<readonly string[]> {
  const archives: string[] = [];
  for (const browser of ['chrome', 'firefox'] as const) {
    const file = join(into, `vigie-${version}-${browser}.zip`);
    await packFolder(built[browser], file, browser === 'chrome' ? withoutKey : undefined);
    archives.push(file);
  }
  return archives;
}
