import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'vite';
import { root, type Target } from './target.ts';

/** The security team's console: `dist/console`, which the report server serves at `/`. */
export const buildConsole: Target = {
  name: 'console',
  options: {},
  async build({ out }) {
    const folder = join(out, 'console');
    await rm(folder, { recursive: true, force: true });
    await build({
      root: join(root, 'server/console'),
      configFile: false,
      publicDir: false,
      logLevel: 'warn',
      base: '/',
      oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
      build: {
        outDir: folder,
        emptyOutDir: true,
        target: ['chrome111', 'firefox128', 'safari16.4'],
        // The page's policy allows nothing inline, and one file less is one request less.
        assetsInlineLimit: 0,
        modulePreload: { polyfill: false },
        rolldownOptions: {
          // A slow machine is no news.
          checks: { bundlerTimings: false },
          output: {
            entryFileNames: 'assets/[name]-[hash].js',
            chunkFileNames: 'assets/[name]-[hash].js',
            assetFileNames: 'assets/[name]-[hash][extname]',
          },
        },
      },
    });
    return [folder];
  },
};
