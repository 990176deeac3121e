import { camelCase, type NewFile, withImport } from './names.ts';

/** The rule and its test, which fails until the rule is written. */
export function ruleFiles(name: string): readonly NewFile[] {
  const variable = camelCase(name);
  return [
    {
      path: `core/rules/${name}.ts`,
      content: `import { messageRule } from '../rule.ts';

/** TODO: what it finds, in one sentence with an example. */
export const ${variable} = messageRule({
  id: '${name}',
  facts: ['domain'],
  about: 'content',
  *inspect({ links }) {
    for (const [index, { domain }] of links.entries()) {
      if (domain?.registrable === 'to-be-found.example') {
        yield { strength: 'weak', at: { in: 'link', index }, facts: { domain: domain.unicode } };
      }
    }
  },
});
`,
    },
    {
      path: `tests/core/rules/${name}.test.ts`,
      content: `import { ${variable} } from '../../../core/rules/${name}.ts';
import { judge } from './judge.ts';

// A rule is judged by the messages at which it stays silent: write these first.
judge(${variable}, [
  ['an ordinary message', {}, 'silent'],
  ['TODO: a message that looks alike and is none', {}, 'silent'],
  ['TODO: what it is for', { links: ['https://not-yet.example/'] }, 'strong'],
]);
`,
    },
  ];
}

/** The list of rules with one more: imports stay in the order of the alphabet, the rule goes to the end, to be moved to its place. */
export function withRule(list: string, name: string): string {
  const variable = camelCase(name);
  const imported = withImport(list, `import { ${variable} } from './${name}.ts';`, './');
  return imported.replace('\n] as const;', `\n  ${variable},\n] as const;`);
}
