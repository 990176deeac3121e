import { posix } from 'node:path';

import { modulesOf } from './module.ts';
import type { SourceFile } from './tree.ts';

/** Folders in which each file stands alone; what two of them share lives elsewhere. */
const folders = new Set(['core/rules', 'core/lookalike/techniques', 'extension/webmail', 'server/exports']);

/** Files of such a folder that import each other; the list of them, `index.ts`, imports all. */
export function siblingProblems(files: readonly SourceFile[]): readonly string[] {
  return modulesOf(files)
    .filter(({ path }) => folders.has(posix.dirname(path)) && posix.basename(path) !== 'index.ts')
    .flatMap(({ path, imports }) =>
      imports
        .filter((each) => each.path !== undefined && posix.dirname(each.path) === posix.dirname(path))
        .map(({ specifier }) => `${path} imports its sibling ${specifier}`),
    );
}
