import { check } from 'recheck';

import { isGenerated, modulesOf } from './module.ts';
import { isNode, lineOf, nodesOf, type SyntaxNode } from './syntax.ts';
import type { SourceFile } from './tree.ts';

/** Regular expressions that some text makes cost more than linear time, and those nobody can check before they run. */
export async function patternProblems(files: readonly SourceFile[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { path, text, program } of modulesOf(files)) {
    if (isGenerated({ path }) || /^(?:tests|scripts)\//u.test(path)) continue;
    for (const node of nodesOf(program)) {
      const problem = await problemOf(node);
      if (problem !== undefined) problems.push(`${path}:${lineOf(text, node)} ${problem}`);
    }
  }
  return problems;
}

async function problemOf(node: SyntaxNode): Promise<string | undefined> {
  if (node.type === 'NewExpression' && isNode(node['callee']) && node['callee']['name'] === 'RegExp') {
    return 'makes a regular expression while running; write a literal or scan';
  }
  const { regex } = node;
  if (typeof regex !== 'object' || regex === null || !('pattern' in regex) || !('flags' in regex)) return undefined;
  const [pattern, flags] = [String(regex.pattern), String(regex.flags)];
  const result = await check(pattern, flags, { timeout: 20_000, attackTimeout: 5000 });
  if (result.status === 'safe') return undefined;
  const cost = result.status === 'vulnerable' ? result.complexity.summary : `unknown (${result.error.kind})`;
  return `/${pattern}/${flags} costs ${cost}`;
}
