import type { SourceFile } from './tree.ts';

/** A folder of one developer's machine, where a path may begin; an address such as `https://x.example/work/` is none. */
const privatePath = /(?:^|[\s"'`(=])(?:\/(?:work|root|home\/[a-z]+|Users\/[A-Za-z]+)|\.\.\/shared)\//mu;

/** Files that name a path which exists on one machine only. */
export function privatePathProblems(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, text }) => {
    const found = privatePath.exec(text);
    return found ? [`${path}:${text.slice(0, found.index + 1).split('\n').length} names ${found[0].trim()}…`] : [];
  });
}
