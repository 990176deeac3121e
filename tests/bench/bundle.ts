import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Size of a bundle, minified, in bytes. */
export interface BundleSize {
  readonly name: string;
  readonly minified: number;
  readonly gzip: number;
}

/** Bundles one entry for the browser, in memory, and weighs it. */
export async function bundleSize(name: string, entry: string): Promise<BundleSize> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2024',
      lib: { entry, formats: ['es'], fileName: 'entry' },
      // As the extension and the add-in are built.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]).flatMap((one) => ('output' in one ? one.output : []));
  const code = outputs.map((file) => (file.type === 'chunk' ? file.code : '')).join('');
  return { name, minified: Buffer.byteLength(code), gzip: gzipSync(code, { level: 9 }).length };
}
