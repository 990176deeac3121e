import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { proseOf, type Document } from './document.ts';

/** Links that lead nowhere: to a file or heading that is not there, or to an address that is none. */
export function linkProblems(all: readonly Document[]): readonly string[] {
  const headings = new Map(all.map((document) => [document.path, headingsOf(document)]));
  return all.flatMap((document) =>
    targetsIn(document).flatMap((target) => {
      const problem = /^(?:https?|mailto):/u.test(target)
        ? addressProblem(target)
        : fileProblem(document.path, target, headings);
      return problem === undefined ? [] : [`${document.path}: ${target} ${problem}`];
    }),
  );
}

function targetsIn(document: Document): readonly string[] {
  return Array.from(
    proseOf(document).matchAll(/(?:\]\(|<img src=")(?<target>[^)\s"]+)[)"]/gu),
    (match) => match.groups?.['target'] ?? '',
  );
}

/** Nobody is asked: an address can only be well formed. */
function addressProblem(address: string): string | undefined {
  return URL.canParse(address) ? undefined : 'is no address';
}

function fileProblem(
  from: string,
  target: string,
  headings: ReadonlyMap<string, ReadonlySet<string>>,
): string | undefined {
  const [path = '', heading] = target.split('#');
  const file = path === '' ? from : join(dirname(from), path);
  if (!existsSync(file)) return 'is not there';
  if (heading === undefined) return undefined;
  return headings.get(file)?.has(heading) === true ? undefined : 'has no such heading';
}

/** The headings as a forge names them: `## Who may import whom` → `who-may-import-whom`. */
function headingsOf(document: Document): ReadonlySet<string> {
  const lines = Array.from(
    document.text.matchAll(/^#{1,6} (?<title>.+)$/gmu),
    (match) => match.groups?.['title'] ?? '',
  );
  return new Set(
    lines.map((title) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  );
}
