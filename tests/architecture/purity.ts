import { modulesOf } from './module.ts';
import { isNode, lineOf, listOf, nodesOf, type SyntaxNode } from './syntax.ts';
import type { SourceFile } from './tree.ts';

/** What core would have to take from a host, the clock or chance. */
const impure: readonly (readonly [what: string, matches: (node: SyntaxNode) => boolean])[] = [
  [
    'the clock',
    (node) => node.type === 'NewExpression' && named(node['callee'], 'Date') && listOf(node['arguments']).length === 0,
  ],
  ['the clock', (node) => isMember(node, 'Date', 'now')],
  ['chance', (node) => isMember(node, 'Math', 'random')],
  [
    "the machine's language",
    (node) => isMember(node, undefined, /^toLocale/u) || isMember(node, undefined, 'localeCompare'),
  ],
  ['the global object', (node) => named(node, 'globalThis')],
];

/** Places in core whose answer depends on more than what they are given. */
export function purityProblems(files: readonly SourceFile[]): readonly string[] {
  return modulesOf(files)
    .filter(({ path }) => path.startsWith('core/'))
    .flatMap(({ path, text, program }) =>
      [...nodesOf(program)].flatMap((node) =>
        impure.flatMap(([what, matches]) => (matches(node) ? [`${path}:${lineOf(text, node)} asks ${what}`] : [])),
      ),
    );
}

function named(value: unknown, name: string): boolean {
  return isNode(value) && value.type === 'Identifier' && value['name'] === name;
}

function isMember(node: SyntaxNode, object: string | undefined, property: string | RegExp): boolean {
  if (node.type !== 'MemberExpression' || !isNode(node['property'])) return false;
  if (object !== undefined && !named(node['object'], object)) return false;
  const name = node['property']['name'];
  return typeof name === 'string' && (typeof property === 'string' ? name === property : property.test(name));
}
