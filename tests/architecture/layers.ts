import { modulesOf } from './module.ts';
import type { SourceFile } from './tree.ts';

/** The layers and whom each may import besides itself; of two that match a path, the first counts. */
const layers: readonly (readonly [layer: string, mayImport: readonly string[]])[] = [
  ['core', []],
  ['ui', ['core']],
  ['extension', ['core', 'ui', 'profiles']],
  ['addin', ['core', 'ui', 'profiles']],
  ['server/api', ['core']],
  ['server/console', ['core', 'ui', 'server/api']],
  ['server', ['core', 'profiles', 'server/api']],
  ['cli', ['core', 'profiles']],
  ['demo', ['core']],
  ['scripts', ['core', 'cli', 'demo', 'profiles']],
  [
    'tests',
    [
      'core',
      'ui',
      'extension',
      'addin',
      'server/api',
      'server/console',
      'server',
      'cli',
      'demo',
      'scripts',
      'profiles',
    ],
  ],
  ['profiles', []],
];

/** Packages that the judgement stands on, and who may name them; anything else would tie it to one host. */
const corePackages: Readonly<Record<string, RegExp>> = {
  tldts: /^core\/domain\/suffixes\.ts$/u,
  'string-similarity': /^core\/lookalike\//u,
  'postal-mime': /^core\/mail\//u,
  htmlparser2: /^core\/mail\//u,
  valibot: /^core\//u,
  '@zxcvbn-ts/core': /^core\/password\//u,
  '@zxcvbn-ts/language-common': /^core\/password\/dictionaries\.ts$/u,
  '@zxcvbn-ts/language-fr': /^core\/password\/dictionaries\.ts$/u,
};

/** Imports that go against the order of the layers, or into core from a package that it may not use. */
export function layerProblems(files: readonly SourceFile[]): readonly string[] {
  return modulesOf(files).flatMap(({ path, imports }) =>
    imports.flatMap(({ specifier, path: target }) => {
      const problem = target === undefined ? packageProblem(path, specifier) : fileProblem(path, target);
      return problem === undefined ? [] : [`${path} imports ${specifier}: ${problem}`];
    }),
  );
}

function fileProblem(from: string, target: string): string | undefined {
  const [own, others] = layerOf(from) ?? [];
  // Files at the root are configuration.
  if (own === undefined) return undefined;
  const to = layerOf(target)?.[0];
  if (to === own || (to !== undefined && others?.includes(to))) return undefined;
  return `${own} may import ${[own, ...(others ?? [])].join(', ')}`;
}

function packageProblem(from: string, specifier: string): string | undefined {
  if (!from.startsWith('core/')) return undefined;
  const allowed = corePackages[specifier];
  if (allowed === undefined) return `core may use ${Object.keys(corePackages).join(', ')}`;
  return allowed.test(from) ? undefined : `its one place is ${allowed.source}`;
}

function layerOf(path: string): (typeof layers)[number] | undefined {
  return layers.find(([layer]) => path.startsWith(`${layer}/`));
}
