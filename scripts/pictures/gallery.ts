import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve } from 'node:path';
import { build } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
/** The extension's own, so that what it forbids fails here too. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; base-uri 'none'; form-action 'none'";

/** The gallery of parts and pages on a port of this machine: each scene at `?scene=NAME&language=fr`. */
export interface Gallery {
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Builds `tests/e2e/ui-gallery` and serves it under the extension's content security policy. */
export async function openGallery(): Promise<Gallery> {
  const folder = join(root, '.cache/gallery');
  await build({
    root: join(root, 'tests/e2e/ui-gallery'),
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    base: './',
    // The add-in's panes show the version that they were built with; what stands in closed shadow roots elsewhere is looked into here.
    define: { VIGIE_VERSION: JSON.stringify('1.0.0'), VIGIE_OPEN_SHADOW: 'true' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      outDir: folder,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      minify: false,
      modulePreload: { polyfill: false },
    },
  });
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://gallery.example');
    void serve(folder, pathname === '/' ? '/index.html' : pathname).then(({ status, type, body }) =>
      response.writeHead(status, { 'content-type': type, 'content-security-policy': policy }).end(body),
    );
  });
  const port = await listening(server);
  return {
    address: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function serve(
  folder: string,
  path: string,
): Promise<{ readonly status: number; readonly type: string; readonly body: Uint8Array | string }> {
  const file = join(folder, path);
  const type = types[extname(file)];
  if (type === undefined || !file.startsWith(folder)) return { status: 404, type: 'text/plain', body: '' };
  try {
    return { status: 200, type, body: await readFile(file) };
  } catch {
    // Browsers ask for icons that nobody named.
    return { status: 404, type: 'text/plain', body: '' };
  }
}

function listening(server: Server): Promise<number> {
  return new Promise((started) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      started(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
}
