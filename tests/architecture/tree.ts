import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One text file of the project: `{ path: 'core/weigh.ts', text: '…' }`. */
export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

const builtOrForeign = new Set(['.git', 'node_modules', 'dist', 'var', '.cache']);
const binary = /\.(?:png|ico|jpg|pdf|zip|msg|woff2)$/u;

/** Every text file under a folder, in the order of their paths. */
export function readTree(root: string): readonly SourceFile[] {
  return pathsUnder(root, '')
    .filter((path) => !binary.test(path))
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}

/** The same shape from a literal, for the tests of the checks: `treeOf({ 'core/a.ts': '' })`. */
export function treeOf(files: Readonly<Record<string, string>>): readonly SourceFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

function pathsUnder(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter((entry) => !builtOrForeign.has(entry.name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? pathsUnder(root, path) : [path];
    });
}
