import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { root } from '../target.ts';

/** What the checker needs when there is no network. */
const needed = /^(?:check\.html|check\.webmanifest|zxing_reader\.wasm|assets\/.*|icons\/(?:32|128|192|512)\.png)$/u;

/** Bundles the checker's service worker, which holds the list of its files and nothing from anywhere else. */
export async function bundleServiceWorker(folder: string): Promise<void> {
  const all = await readdir(folder, { recursive: true });
  const files = all
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => needed.test(file))
    .toSorted();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(await readFile(join(folder, file)));
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { VIGIE_FILES: JSON.stringify(files), VIGIE_BUILD: JSON.stringify(hash.digest('hex').slice(0, 16)) },
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: {
        input: join(root, 'addin/check/worker-script.ts'),
        output: { format: 'iife', entryFileNames: 'service-worker.js', codeSplitting: false },
      },
    },
  });
}
