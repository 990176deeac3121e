import { isGenerated, modulesOf, type Module } from './module.ts';
import { isNode, lineOf, listOf, nodesOf, type SyntaxNode } from './syntax.ts';
import type { SourceFile } from './tree.ts';

/** Default exports and barrels: a thing has one name, and one file to import it from. */
export function exportProblems(files: readonly SourceFile[]): readonly string[] {
  return modulesOf(files).flatMap((module) => {
    const problems = module.imports
      .filter(({ reexported }) => reexported)
      .map(({ specifier }) => `${module.path} passes on ${specifier}`);
    // Tools ask for the default export of their configuration.
    const isConfiguration = module.path.endsWith('.config.ts');
    return module.hasDefaultExport && !isConfiguration
      ? [...problems, `${module.path} has a default export`]
      : problems;
  });
}

/** Uses of `any`, which nothing checks. */
export function anyProblems(files: readonly SourceFile[]): readonly string[] {
  return modulesOf(files).flatMap(({ path, text, program }) =>
    [...nodesOf(program)]
      .filter(({ type }) => type === 'TSAnyKeyword')
      .map((node) => `${path}:${lineOf(text, node)} says any`),
  );
}

/** Exported things that no doc comment explains; those of tests explain themselves. */
export function docCommentProblems(files: readonly SourceFile[]): readonly string[] {
  return modulesOf(files)
    .filter((module) => !isGenerated(module) && !/^tests\/.*\.test\.ts$|\.config\.ts$/u.test(module.path))
    .flatMap((module) =>
      exportsOf(module)
        .filter((node) => !/\*\/\s*$/u.test(module.text.slice(0, Number(node['start']))))
        .map((node) => `${module.path}:${lineOf(module.text, node)} exports without a doc comment`),
    );
}

function exportsOf({ program }: Module): readonly SyntaxNode[] {
  return listOf('body' in program ? program.body : [])
    .filter((each) => isNode(each))
    .filter(
      ({ type, declaration }) =>
        type === 'ExportDefaultDeclaration' || (type === 'ExportNamedDeclaration' && isNode(declaration)),
    );
}
