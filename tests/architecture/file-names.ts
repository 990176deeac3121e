import { folders } from './siblings.ts';
import type { SourceFile } from './tree.ts';

/** `credential-request.test.ts`, `montpellier.json`, `.oxlintrc.json`; an `@` before the ending makes systemd's template: `vigie@.service`. */
const kebabCase = /^\.?[a-z0-9]+(?:-[a-z0-9]+)*(?:@(?=\.(?:service|timer)$))?(?:\.[a-z0-9]+)*$/u;
/** Names that every project knows. */
const customary = new Set([
  'README.md',
  'CONTRIBUTING.md',
  'CHANGELOG.md',
  'SECURITY.md',
  'LICENSE',
  '.gitignore',
  '.gitattributes',
]);
/** Names of places where things without a place end up. */
const drawers = new Set([
  'util',
  'utils',
  'helper',
  'helpers',
  'common',
  'lib',
  'manager',
  'managers',
  'shared',
  'misc',
]);
const lists = new Set(folders.values());

/** Files and folders not in kebab-case, or named for nothing; `index.ts` where nothing is listed. */
export function fileNameProblems(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path }) => {
    const names = path.split('/');
    const file = names.at(-1) ?? '';
    const problems: string[] = [];
    for (const name of names) {
      if (!kebabCase.test(name) && !customary.has(name)) problems.push(`${path}: ${name} is not kebab-case`);
      if (name.split(/[.-]/u).some((word) => drawers.has(word))) problems.push(`${path}: ${name} says nothing`);
    }
    if (file === 'index.ts' && !lists.has(path))
      problems.push(`${path}: an index lists what stands alone: ${[...lists].join(', ')}`);
    return problems;
  });
}
