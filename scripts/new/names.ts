/** A file to write, by its path in the project. */
export interface NewFile {
  readonly path: string;
  readonly content: string;
}

/** A name that files and ids may bear: `return-path-lookalike`. */
export function isName(text: string): boolean {
  return text.length <= 60 && text.split('-').every((word) => /^[a-z][a-z0-9]*$/u.test(word));
}

/** The name as code writes it: `return-path-lookalike` → `returnPathLookalike`. */
export function camelCase(name: string): string {
  return name.replaceAll(/-(?<first>[a-z])/gu, (_, first: string) => first.toUpperCase());
}

/** A module with one import more, in the order of the alphabet among those of one folder: `'./pages/'`. */
export function withImport(module: string, line: string, folder: string): string {
  const lines = module.split('\n');
  const pathOf = (each: string): string => /from '(?<path>[^']+)';$/u.exec(each)?.groups?.['path'] ?? '';
  const siblings = lines.filter((each) => each.startsWith('import ') && pathOf(each).startsWith(folder));
  const next = siblings.find((each) => pathOf(each) > pathOf(line));
  const last = siblings.at(-1);
  if (last === undefined) throw new Error(`no import from ${folder} to stand beside`);
  return lines.toSpliced(next === undefined ? lines.indexOf(last) + 1 : lines.indexOf(next), 0, line).join('\n');
}
