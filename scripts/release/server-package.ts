import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { root } from '../build/target.ts';
import { lockFor } from './lock.ts';
import { type Manifest, readManifest } from './manifest.ts';
import type { Packed } from './tarball.ts';

/** What the server runs from, as it stands in the repository: TypeScript, which Node takes as it is. */
const sources = ['core', 'server', 'cli', 'profiles', 'deploy'];
const documents = ['deploying', 'feed', 'privacy', 'profile', 'watch'].map((name) => `docs/${name}.md`);
const single = ['LICENSE', 'CHANGELOG.md', ...documents];

/** All files of the server's archive: unpacked, `npm ci --omit=dev && npm run server` is all that it takes. */
export async function serverPackage(built: string, version: string): Promise<readonly Packed[]> {
  const files = [
    ...(await Promise.all(sources.map((folder) => filesIn(join(root, folder), folder)))).flat(),
    ...(await filesIn(built, 'dist/console')),
    ...(await Promise.all(single.map(async (path) => ({ path, content: await readFile(join(root, path)) })))),
  ].filter(({ path }) => isNeeded(path));
  const { manifest, lock } = await readManifest();
  const own = serverManifest(manifest, files, version);
  const { name, license, dependencies, engines } = own;
  const made = [
    { path: 'package.json', content: json(own) },
    { path: 'package-lock.json', content: json(lockFor(lock, { name, version, license, dependencies, engines })) },
  ];
  return [...files, ...made].map(({ path, content }) => ({ path: `vigie-server-${version}/${path}`, content }));
}

/** The console is built, and what only the compiler reads is left at home. */
function isNeeded(path: string): boolean {
  return !path.startsWith('server/console/') && !path.endsWith('tsconfig.json');
}

function serverManifest(from: Manifest, files: readonly Packed[], version: string) {
  const code = files.filter(({ path }) => path.endsWith('.ts')).map(({ content }) => Buffer.from(content).toString());
  const isImported = (name: string): boolean =>
    code.some((text) => text.includes(`'${name}'`) || text.includes(`'${name}/`));
  const dependencies = Object.entries(from.dependencies).filter(([name]) => isImported(name));
  return {
    name: 'vigie-server',
    version,
    private: true,
    license: from.license,
    author: from.author,
    type: 'module',
    scripts: { server: from.scripts['server'], vigie: from.scripts['vigie'] },
    // The Node that it is tested with comes along.
    dependencies: { ...Object.fromEntries(dependencies), node: from.devDependencies['node'] ?? '' },
    engines: { node: '>=20.19' },
    allowScripts: from.allowScripts,
  };
}

async function filesIn(folder: string, as: string): Promise<readonly Packed[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return Promise.all(
    entries
      .filter((entry) => entry.isFile())
      .map(async ({ parentPath, name }) => {
        const path = join(parentPath, name);
        return { path: `${as}${path.slice(folder.length).split(sep).join('/')}`, content: await readFile(path) };
      }),
  );
}

function json(value: unknown): Uint8Array {
  return Buffer.from(`${JSON.stringify(value, undefined, 2)}\n`);
}
