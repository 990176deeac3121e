import type { SourceFile } from './tree.ts';

/** What an adapter says of itself. */
export interface StatedAdapter {
  readonly id: string;
  readonly verified: 'live' | 'pages';
}

const tests = { live: 'tests/e2e/webmail/adapters.test.ts', pages: 'tests/e2e/webmail/pages.test.ts' } as const;
const guide = 'docs/adding-a-webmail.md';

/** Webmail adapters that are not listed, not named for their file, unfinished, not tested as they say, or not in the guide as they say. */
export function adapterProblems(files: readonly SourceFile[], listed: readonly StatedAdapter[]): readonly string[] {
  const textOf = (path: string): string | undefined => files.find((file) => file.path === path)?.text;
  const ids = files.flatMap(
    ({ path }) => /^extension\/webmail\/adapters\/(?<id>[^/]+)\.ts$/u.exec(path)?.groups?.['id'] ?? [],
  );
  return [
    ...ids
      .filter((id) => !listed.some((each) => each.id === id))
      .map((id) => `the list holds no adapter with the id ${id}`),
    ...listed.flatMap(({ id, verified }) => [
      ...(ids.includes(id) ? [] : [`the list holds ${id}, but there is no extension/webmail/adapters/${id}.ts`]),
      ...(isTested(id, verified, textOf)
        ? []
        : [`${id} says that it is verified by ${verified}, but ${tests[verified]} does not try it`]),
      ...[`extension/webmail/adapters/${id}.ts`, `tests/e2e/webmail/pages/${id}.ts`]
        .filter((path) => textOf(path)?.includes('TODO') === true)
        .map((path) => `${path} says TODO: what stands in it is invented`),
      ...(isTold(id, verified, textOf(guide) ?? '') ? [] : [`${guide} does not say of ${id} how it is verified`]),
    ]),
  ];
}

/** Of a live one the test names the webmail; a page stands in a file of its own, which the test imports. */
function isTested(
  id: string,
  verified: StatedAdapter['verified'],
  textOf: (path: string) => string | undefined,
): boolean {
  const test = textOf(tests[verified]) ?? '';
  if (verified === 'live') return test.toLowerCase().includes(id);
  return textOf(`tests/e2e/webmail/pages/${id}.ts`) !== undefined && test.includes(`./pages/${id}.ts`);
}

/** A row of the guide: `| Roundcube | `roundcube` | live |`. */
function isTold(id: string, verified: StatedAdapter['verified'], text: string): boolean {
  const row = text.split('\n').find((line) => line.startsWith('|') && line.includes(`\`${id}\``)) ?? '';
  return verified === 'live' ? /\blive\b/u.test(row) : row.includes('not verified on a live server');
}
