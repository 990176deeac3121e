import { posix } from 'node:path';

import { modulesOf } from './module.ts';
import type { SourceFile } from './tree.ts';

/** Folders in which each file stands alone, and the list that names them all; what two of them share lives elsewhere. */
export const folders: ReadonlyMap<string, string> = new Map([
  ['core/rules', 'core/rules/index.ts'],
  ['core/outgoing/rules', 'core/outgoing/rules/index.ts'],
  ['core/page/rules', 'core/page/rules/index.ts'],
  ['core/outgoing/rules', 'core/outgoing/rules/index.ts'],
  ['core/page/rules', 'core/page/rules/index.ts'],
  ['core/lookalike/techniques', 'core/lookalike/techniques.ts'],
  ['extension/webmail/adapters', 'extension/webmail/adapters.ts'],
  ['server/exports', 'server/exports/index.ts'],
]);

/** Files of such a folder that import each other. */
export function siblingProblems(files: readonly SourceFile[]): readonly string[] {
  return modulesOf(files)
    .filter(({ path }) => folders.has(posix.dirname(path)) && folders.get(posix.dirname(path)) !== path)
    .flatMap(({ path, imports }) =>
      imports
        .filter((each) => each.path !== undefined && posix.dirname(each.path) === posix.dirname(path))
        .map(({ specifier }) => `${path} imports its sibling ${specifier}`),
    );
}

/** Files of such a folder that their list does not import exactly once. */
export function listProblems(files: readonly SourceFile[]): readonly string[] {
  const modules = modulesOf(files);
  return modules.flatMap(({ path }) => {
    const list = folders.get(posix.dirname(path));
    if (list === undefined || list === path) return [];
    const times = modules.find((each) => each.path === list)?.imports.filter((each) => each.path === path).length ?? 0;
    return times === 1 ? [] : [`${list} imports ${path} ${times} times`];
  });
}
