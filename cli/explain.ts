import { messageRules } from '../core/rules/index.ts';
import { ruleWords } from '../core/texts/card.ts';
import { readArguments } from './arguments.ts';
import { commonOptions } from './command.ts';
import type { Run } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { complainOf } from './problem.ts';
import { wrap } from './terminal/columns.ts';
import { jsonLine } from './terminal/printable.ts';

const options = { ...commonOptions, json: { type: 'boolean' } } as const;

/** `vigie explain RULE`: what a rule looks for, an example, and when it stays silent; without a rule, all of them. */
export async function explain({ args, terminal, language, words }: Run): Promise<ExitCode> {
  const given = readArguments(options, args);
  if (!given.ok) return complainOf(given.problem, terminal, words);
  if (given.options.help === true) {
    await terminal.print(words.help.explain);
    return 0;
  }
  const [asked, extra] = given.rest;
  if (extra !== undefined) return complainOf({ kind: 'extra-argument', about: extra }, terminal, words);
  const { paint, columns } = terminal;
  const told = messageRules.map(({ id }) => ({ rule: id, ...ruleWords(id, language) }));
  if (asked === undefined) {
    const lines = told.flatMap(({ rule, looksFor }) => [
      `  ${paint.bold(rule)}`,
      ...wrap(looksFor, columns - 6).map((line) => `      ${line}`),
    ]);
    await terminal.print(
      given.options.json === true ? jsonLine(told) : `${[words.explain.list, ...lines].join('\n')}\n`,
    );
    return 0;
  }
  const found = told.find(({ rule }) => rule === asked);
  if (!found) return complainOf({ kind: 'unknown-rule', about: asked }, terminal, words);
  const part = (title: string, text: string): readonly string[] => [
    '',
    title,
    ...wrap(text, columns - 2).map((line) => `  ${line}`),
  ];
  const lines = [
    paint.bold(found.rule),
    ...part(words.explain.looksFor, found.looksFor),
    ...part(words.explain.example, found.example),
    ...part(words.explain.silentWhen, found.silentWhen),
  ];
  await terminal.print(given.options.json === true ? jsonLine(found) : `${lines.join('\n')}\n`);
  return 0;
}
