import { expect, test } from 'vitest';
import { modulesOf } from '../../architecture/module.ts';
import { readTree } from '../../architecture/tree.ts';

/** What classic Outlook's bundle takes from here. */
const entries = [
  'core/outgoing/assess-outgoing.ts',
  'core/outgoing/host-table.ts',
  'core/outgoing/texts/outgoing-card.ts',
];
const core = readTree('core').map(({ path, text }) => ({ path: `core/${path}`, text }));
const modules = new Map(modulesOf(core).map((module) => [module.path, module]));

/** Files that the entries need at run time, themselves among them, and the packages. */
function needed(): { readonly files: ReadonlySet<string>; readonly packages: ReadonlySet<string> } {
  const files = new Set<string>(entries);
  const packages = new Set<string>();
  for (const path of files) {
    const module = modules.get(path);
    const typeOnly = new Set(
      [...(module?.text ?? '').matchAll(/import type [^;]*from '(?<from>[^']+)'/gu)].map(
        (match) => match.groups?.['from'],
      ),
    );
    for (const { specifier, path: target } of module?.imports ?? []) {
      if (typeOnly.has(specifier)) continue;
      if (target === undefined) packages.add(specifier);
      else files.add(target);
    }
  }
  return { files, packages };
}

test('the entries are there', () => {
  expect(entries.filter((path) => !modules.has(path))).toEqual([]);
});

test('a message being written is judged without any package, and without the index of lookalikes', () => {
  const { files, packages } = needed();
  expect([...packages]).toEqual([]);
  expect([...files].filter((path) => /^core\/(?:lookalike|domain|profile\/(?!tables\/))/u.test(path))).toEqual([]);
  expect(files.size).toBeGreaterThan(25);
});

test('no pattern there looks behind or names a property of characters: old engines refuse the whole file', () => {
  const texts = [...needed().files].map((path) => ({ path, text: modules.get(path)?.text ?? '' }));
  const code = texts.map(({ path, text }) => ({ path, text: text.replaceAll(/^\s*(?:\/?\*|\/\/).*$/gmu, '') }));
  expect(code.filter(({ text }) => /\(\?<[=!]|\\p\{/u.test(text)).map(({ path }) => path)).toEqual([]);
});
