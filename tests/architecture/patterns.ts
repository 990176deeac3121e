import { checkSync } from 'recheck';

import { isGenerated, modulesOf } from './module.ts';
import { isNode, lineOf, nodesOf, type SyntaxNode } from './syntax.ts';
import type { SourceFile } from './tree.ts';

/** Regular expressions that some text makes cost more than linear time, and those nobody can check before they run. */
export function patternProblems(files: readonly SourceFile[]): readonly string[] {
  return modulesOf(files)
    .filter((module) => !isGenerated(module) && !/^(?:tests|scripts)\//u.test(module.path))
    .flatMap(({ path, text, program }) =>
      [...nodesOf(program)].flatMap((node) => {
        const problem = problemOf(node);
        return problem === undefined ? [] : [`${path}:${lineOf(text, node)} ${problem}`];
      }),
    );
}

function problemOf(node: SyntaxNode): string | undefined {
  if (node.type === 'NewExpression' && isNode(node['callee']) && node['callee']['name'] === 'RegExp') {
    return 'makes a regular expression while running; write a literal or scan';
  }
  const { regex } = node;
  if (typeof regex !== 'object' || regex === null || !('pattern' in regex) || !('flags' in regex)) return undefined;
  const [pattern, flags] = [String(regex.pattern), String(regex.flags)];
  const result = checkSync(pattern, flags, { timeout: 20_000, attackTimeout: 5000 });
  if (result.status === 'safe') return undefined;
  const cost = result.status === 'vulnerable' ? result.complexity.summary : `unknown (${result.error.kind})`;
  return `/${pattern}/${flags} costs ${cost}`;
}
