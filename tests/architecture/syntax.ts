/** A node of the syntax tree, known by its type alone. */
export interface SyntaxNode {
  readonly type: string;
  readonly [property: string]: unknown;
}

/** Whether a value found in a syntax tree is a node of it. */
export function isNode(value: unknown): value is SyntaxNode {
  return typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';
}

/** Every node of a syntax tree, parents before their children. */
export function* nodesOf(root: object): Generator<SyntaxNode> {
  const waiting: object[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isNode(next)) yield next;
    for (const value of Object.values<unknown>({ ...next }).toReversed()) {
      if (typeof value === 'object' && value !== null) waiting.push(value);
    }
  }
}

/** A property of a node that holds several: its parameters, its statements. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** The line, counted from 1, at which a node begins. */
export function lineOf(text: string, node: SyntaxNode): number {
  const start = typeof node['start'] === 'number' ? node['start'] : 0;
  return text.slice(0, start).split('\n').length;
}
