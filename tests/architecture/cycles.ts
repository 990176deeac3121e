import { modulesOf } from './module.ts';
import type { SourceFile } from './tree.ts';

/** Import cycles, types included, each once: `core/a.ts → core/b.ts → core/a.ts`. */
export function cycleProblems(files: readonly SourceFile[]): readonly string[] {
  const edges = new Map(
    modulesOf(files).map(({ path, imports }) => [path, imports.flatMap((each) => each.path ?? [])] as const),
  );
  const finished = new Set<string>();
  const problems: string[] = [];

  function visit(path: string, trail: readonly string[]): void {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) problems.push([...trail.slice(seenAt), path].join(' → '));
    if (seenAt >= 0 || finished.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    finished.add(path);
  }

  for (const path of edges.keys()) visit(path, []);
  return problems;
}
