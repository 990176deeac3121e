import { existsSync } from 'node:fs';
import { codeOf, type Document } from './document.ts';

/** What there is to be called. */
export interface Callable {
  /** The scripts of package.json: `test:fast`. */
  readonly scripts: ReadonlySet<string>;
  /** The commands of `vigie`: `scan`. */
  readonly vigie: ReadonlySet<string>;
  /** The commands of the report server: `backup`. */
  readonly server: ReadonlySet<string>;
}

/** Commands in documents that do not exist. */
export function commandProblems(all: readonly Document[], callable: Callable): readonly string[] {
  return all.flatMap((document) =>
    codeOf(document).flatMap((code) =>
      problemsOf(code, callable).map((problem) => `${document.path}: ${code.trim()}: ${problem}`),
    ),
  );
}

const builtIn = new Set(['ci', 'install', 'start', 'test', 'run', 'rebuild', 'exec', 'version']);

function problemsOf(code: string, { scripts, vigie, server }: Callable): readonly string[] {
  const problems: string[] = [];
  for (const [, verb = '', rest = ''] of code.matchAll(/\bnpm ([a-z][\w-]*)([^&|;`]*)/gu)) {
    if (!builtIn.has(verb)) problems.push(`npm has no ${verb}`);
    const script =
      verb === 'run'
        ? rest
            .trim()
            .split(/\s+/u)
            .find((word) => word !== '' && !word.startsWith('--'))
        : verb;
    if (script === undefined || (verb !== 'run' && !['start', 'test'].includes(verb))) continue;
    if (!scripts.has(script)) problems.push(`package.json has no script ${script}`);
  }
  for (const [, command = ''] of code.matchAll(/\bvigie (?:-- )?([a-z]+)\b/gu)) {
    if (!vigie.has(command)) problems.push(`vigie has no command ${command}`);
  }
  for (const [, command = ''] of code.matchAll(/\b(?:vigie-server|npm run server --) ([a-z]+)\b/gu)) {
    if (!server.has(command)) problems.push(`the server has no command ${command}`);
  }
  for (const [, unit = ''] of code.matchAll(/(?<=\bsystemctl\b.*\s'?)(vigie[\w@.*-]*)/gu)) {
    const file = unit.replace(/@[^.]*/u, '@').replace(/(?<!\.timer|\.service)$/u, '.service');
    if (!existsSync(`deploy/systemd/${file}`)) problems.push(`deploy/systemd has no ${file}`);
  }
  for (const [, path = ''] of code.matchAll(/(?<![\w/])(deploy\/[\w./-]+)/gu)) {
    if (!existsSync(path)) problems.push(`${path} is not there`);
  }
  for (const [, path = ''] of code.matchAll(/\bnode ((?:scripts|cli|server|tests)\/[\w./-]+)/gu)) {
    if (!existsSync(path)) problems.push(`${path} is not there`);
  }
  return problems;
}
