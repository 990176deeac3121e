import { posix } from 'node:path';

import { parseSync } from 'vite';

import { isNode, nodesOf } from './syntax.ts';
import type { SourceFile } from './tree.ts';

/** A TypeScript file, parsed: what it imports and its syntax tree. */
export interface Module {
  readonly path: string;
  readonly text: string;
  readonly imports: readonly Import[];
  readonly hasDefaultExport: boolean;
  readonly program: object;
}

/** One module that another names, as a value or only as a type. */
export interface Import {
  /** As written: `../verdict.ts`, `node:fs`. */
  readonly specifier: string;
  /** The file it means, or `undefined` for a package: `core/verdict.ts`. */
  readonly path: string | undefined;
  /** Whether the importing file passes it on: `export * from './a.ts'`. */
  readonly reexported: boolean;
}

const parsed = new WeakMap<SourceFile, Module>();

/** The TypeScript files among `files`, each parsed once however many checks ask. */
export function modulesOf(files: readonly SourceFile[]): readonly Module[] {
  return files.filter(({ path }) => /\.tsx?$/u.test(path)).map((file) => moduleOf(file));
}

/** Whether the file was made by a script and is not for reading: `core/domain/confusables.generated.ts`. */
export function isGenerated({ path }: { readonly path: string }): boolean {
  return path.includes('.generated.');
}

function moduleOf(file: SourceFile): Module {
  const known = parsed.get(file);
  if (known) return known;
  const { module, program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} does not parse: ${errors[0]?.message}`);
  const named = module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  const passedOn = module.staticExports.flatMap(({ entries }) => entries.flatMap((each) => each.moduleRequest ?? []));
  const names = [
    ...[...named, ...namedInside(program)].map((specifier) => ({ specifier, reexported: false })),
    ...passedOn.map(({ value }) => ({ specifier: value, reexported: true })),
  ];
  const imports = names.map(({ specifier, reexported }) => ({
    specifier,
    path: specifier.startsWith('.') ? posix.join(posix.dirname(file.path), specifier) : undefined,
    reexported,
  }));
  const hasDefaultExport = module.staticExports.some(({ entries }) =>
    entries.some(({ exportName }) => exportName.kind === 'Default' || exportName.name === 'default'),
  );
  const made = { path: file.path, text: file.text, imports, hasDefaultExport, program };
  parsed.set(file, made);
  return made;
}

/** What is named inside an expression or a type: `import('./a.ts')`. Only a literal can be followed. */
function namedInside(program: object): readonly string[] {
  return [...nodesOf(program)].flatMap(({ type, source }) => {
    if (type !== 'ImportExpression' && type !== 'TSImportType') return [];
    return isNode(source) && typeof source['value'] === 'string' ? [source['value']] : [];
  });
}
