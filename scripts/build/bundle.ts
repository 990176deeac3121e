import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InlineConfig, type Plugin } from 'vite';
import { root } from './target.ts';

/** What is built into the code as constants: see `extension/built.ts`. */
export interface BuiltIn {
  readonly profile: unknown;
  readonly isShadowOpen: boolean;
  /** Milliseconds. */
  readonly minute: number;
}

const pagesFolder = join(root, 'extension/pages');

/** What an organisation's oldest browser must have; `manifest.json` says the same. */
const target = ['chrome111', 'firefox142'];

/**
 * Bundles the extension's code: pages as modules with pieces in common, the background as one module, and each script for pages
 * of others (`extension/content/*-script.ts`) as one script that loads nothing.
 */
export async function bundleExtension(outDir: string, builtIn: BuiltIn): Promise<void> {
  const define = {
    VIGIE_PROFILE: JSON.stringify(builtIn.profile),
    VIGIE_OPEN_SHADOW: String(builtIn.isShadowOpen),
    VIGIE_MINUTE: String(builtIn.minute),
  };
  const shared = { define, outDir };
  await build(single(shared, 'extension/background/main.ts', 'background.js', 'es'));
  for (const file of await readdir(join(root, 'extension/content'))) {
    const script = /^(.+)-script\.tsx?$/u.exec(file)?.[1];
    if (script !== undefined) await build(single(shared, `extension/content/${file}`, `${script}.js`, 'iife'));
  }
  const files = await readdir(pagesFolder);
  await build(
    pages(
      shared,
      files.filter((file) => file.endsWith('.html')),
    ),
  );
}

interface Shared {
  readonly define: Readonly<Record<string, string>>;
  readonly outDir: string;
}

function pages(shared: Shared, files: readonly string[]): InlineConfig {
  const input = Object.fromEntries(files.map((file) => [file.replace('.html', ''), join(pagesFolder, file)]));
  return configured(shared, {
    root: pagesFolder,
    build: {
      emptyOutDir: false,
      // A script of its own would be one more request of each page, for a feature that all these browsers have.
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input,
        output: {
          entryFileNames: 'pages/[name].js',
          chunkFileNames: 'pages/[name].js',
          assetFileNames: 'pages/[name][extname]',
        },
      },
    },
  });
}

function single(shared: Shared, entry: string, fileName: string, format: 'es' | 'iife'): InlineConfig {
  return configured(shared, {
    root,
    plugins: format === 'iife' ? [nativeApi] : [],
    build: {
      emptyOutDir: false,
      modulePreload: false,
      cssCodeSplit: false,
      rolldownOptions: {
        input: join(root, entry),
        // Or the list of public suffixes, a text of 68 kB, stands there once for each place where it is read.
        optimization: { inlineConst: false },
        output: { format, entryFileNames: fileName, codeSplitting: false, ...(format === 'iife' && { name: 'vigie' }) },
      },
    },
  });
}

/**
 * In scripts for pages the browser's own API stands for the polyfill's: with promises, both have all that is used there, and it
 * would be a tenth of the script. The background needs it, to answer with promises.
 */
const nativeApi: Plugin = {
  name: 'native-api',
  enforce: 'pre',
  resolveId: (id) => (id === 'webextension-polyfill' ? '\0native-api' : undefined),
  load: (id) => (id === '\0native-api' ? 'export default globalThis.browser ?? globalThis.chrome;' : undefined),
};

/**
 * Nothing here sets HTML from text, and with this nothing can: Preact's one way to do it sets text instead. Reviewers of the stores
 * look for it.
 */
const noInnerHtml: Plugin = {
  name: 'no-inner-html',
  transform: (code, id) =>
    id.includes('/node_modules/preact/')
      ? { code: code.replaceAll('.innerHTML', '.textContent'), map: null }
      : undefined,
};

function configured({ define, outDir }: Shared, { build: own, plugins = [], ...rest }: InlineConfig): InlineConfig {
  return {
    ...rest,
    plugins: [noInnerHtml, ...plugins],
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: './',
    define: { ...define },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir,
      target: [...target],
      sourcemap: false,
      copyPublicDir: false,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2000,
      ...own,
    },
  };
}
