import type { SourceFile } from './tree.ts';

/** What the project knows of its rules besides their files. */
export interface Registry {
  /** The ids of the list, in its order: `['sender-lookalike', …]`. */
  readonly ids: readonly string[];
  /** The rules that each language has words for. */
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** Rules that are not listed, named, worded, tested and shown by a message of the corpus, each exactly once. */
export function ruleProblems(files: readonly SourceFile[], registry: Registry): readonly string[] {
  const paths = new Set(files.map(({ path }) => path));
  const ids = [...paths].flatMap((path) => /^core\/rules\/(?<id>[^/]+)\.ts$/u.exec(path)?.groups?.['id'] ?? []);
  const rules = ids.filter((id) => id !== 'index');
  const raised = rulesRaisedIn(files);
  return [
    ...difference(rules, registry.ids, (id) => `core/rules/${id}.ts: the list holds no rule with the id ${id}`),
    ...difference(registry.ids, rules, (id) => `the list holds ${id}, but there is no core/rules/${id}.ts`),
    ...Object.entries(registry.words).flatMap(([language, worded]) => [
      ...difference(rules, worded, (id) => `${id} has no words in ${language}`),
      ...difference(worded, rules, (id) => `${language} has words for ${id}, which is no rule`),
    ]),
    ...rules.filter((id) => !paths.has(`tests/core/rules/${id}.test.ts`)).map((id) => `${id} has no test of its own`),
    ...files
      .filter(({ path, text }) => /^(?:tests\/)?core\/rules\//u.test(path) && text.includes('TODO'))
      .map(({ path }) => `${path} says TODO: what stands in it is invented`),
    ...difference(rules, raised, (id) => `no message of tests/corpus/rows.tsv raises ${id}`),
    ...difference(raised, rules, (id) => `tests/corpus/rows.tsv wants ${id}, which is no rule`),
  ];
}

/** The ids in the column `rules` of the corpus. */
function rulesRaisedIn(files: readonly SourceFile[]): readonly string[] {
  const rows =
    files
      .find(({ path }) => path === 'tests/corpus/rows.tsv')
      ?.text.trimEnd()
      .split('\n') ?? [];
  const column = rows[0]?.split('\t').indexOf('rules') ?? -1;
  const ids = rows.slice(1).flatMap((row) => (row.split('\t')[column] ?? '').split(','));
  return [...new Set(ids.map((id) => id.trim()))].filter((id) => id !== '');
}

function difference(
  those: readonly string[],
  without: readonly string[],
  problem: (id: string) => string,
): readonly string[] {
  return those.filter((id) => !without.includes(id)).map((id) => problem(id));
}
