import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { type BuildOptions, root } from '../target.ts';
import { pagePolicy } from './hosting-headers.ts';

const folder = join(root, 'addin');
/** `events.html` is no page to bundle: classic Outlook takes its script without it. */
const pages = ['pane', 'compose', 'check'];
/** WebView2 keeps itself new; Outlook for Mac and telephones have the Safari of their system. */
const target = ['chrome111', 'safari16.4', 'firefox128'];

/** Bundles the pages as modules with pieces in common: the pane and the checker are the same code. */
export async function bundlePages(outDir: string, { profileFile, profile, version }: BuildOptions): Promise<void> {
  await build({
    root: folder,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: './',
    define: { VIGIE_PROFILE: JSON.stringify(profileFile), VIGIE_VERSION: JSON.stringify(version) },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    plugins: [withPolicy((page) => pagePolicy(profile, page !== 'check.html'))],
    build: {
      outDir,
      emptyOutDir: true,
      target,
      sourcemap: false,
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: Object.fromEntries(pages.map((page) => [page, join(folder, `${page}.html`)])),
        // Or the list of public suffixes, a text of 68 kB, stands there once for each place where it is read.
        optimization: { inlineConst: false },
        // A slow machine is no news.
        checks: { bundlerTimings: false },
      },
    },
  });
}

/** Writes each page's Content-Security-Policy into it, before anything that it governs. */
function withPolicy(policyOf: (page: string) => string): Plugin {
  return {
    name: 'vigie-policy',
    transformIndexHtml: {
      order: 'post',
      handler: (html, { path }) =>
        html.replace(
          /<meta charset="utf-8"\s*\/?>/u,
          (charset) =>
            `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policyOf(path.replace(/^.*\//u, ''))}">`,
        ),
    },
  };
}
