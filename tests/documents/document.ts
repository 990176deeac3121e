import { readTree } from '../architecture/tree.ts';

/** A Markdown file of the project. */
export interface Document {
  /** `docs/architecture.md`. */
  readonly path: string;
  readonly text: string;
}

/** Every Markdown file of the project, asked of the tree: a machine that only tries it has no git. */
export function documents(): readonly Document[] {
  return readTree('.').filter(({ path }) => path.endsWith('.md'));
}

/** The text without its code, so that no example is taken for a link. */
export function proseOf({ text }: Document): string {
  let fenced = false;
  const lines = text.split('\n').filter((line) => {
    const fence = line.trimStart().startsWith('```');
    if (fence) fenced = !fenced;
    return !fence && !fenced;
  });
  return lines.join('\n').replaceAll(/`[^`\n]*`/gu, '');
}

/** Every piece of code: what stands between backquotes, and the lines of fenced blocks. */
export function codeOf({ text }: Document): readonly string[] {
  const pieces: string[] = [];
  let fenced = false;
  for (const line of text.split('\n')) {
    if (line.trimStart().startsWith('```')) fenced = !fenced;
    else if (fenced) pieces.push(line);
    else pieces.push(...Array.from(line.matchAll(/`(?<code>[^`]+)`/gu), (match) => match.groups?.['code'] ?? ''));
  }
  return pieces;
}
