import { unconfirmed } from '../core/profile/unconfirmed.ts';
import { readArguments } from './arguments.ts';
import { commonOptions } from './command.ts';
import type { Run } from './command.ts';
import type { ExitCode } from './exit-code.ts';
import { complainOf } from './problem.ts';
import { readProfileFile } from './profile-file.ts';
import { printable } from './terminal/printable.ts';

/** `vigie profile check FILE`: says what is wrong with an organisation's profile, and what in it nobody has confirmed. */
export async function profile({ args, terminal, words }: Run): Promise<ExitCode> {
  const given = readArguments(commonOptions, args);
  if (!given.ok) return complainOf(given.problem, terminal, words);
  const [action, file, extra] = given.rest;
  if (given.options.help === true) {
    await terminal.print(words.help.profile);
    return 0;
  }
  if (action === undefined) return complainOf({ kind: 'missing-argument', about: 'check' }, terminal, words);
  if (action !== 'check') return complainOf({ kind: 'unknown-command', about: `profile ${action}` }, terminal, words);
  if (file === undefined) return complainOf({ kind: 'missing-argument', about: words.argument.file }, terminal, words);
  if (extra !== undefined) return complainOf({ kind: 'extra-argument', about: extra }, terminal, words);
  const reading = await readProfileFile(file, words);
  if (!reading.ok) {
    for (const line of reading.lines) terminal.complain(line);
    return 2;
  }
  const open = unconfirmed(reading.profile);
  const lines = [
    words.profile.valid(printable(file)),
    ...(open.length === 0 ? [] : [words.profile.unconfirmed(open.length)]),
    ...open.map(({ path, value }) => `  ${path}: ${value === '' ? words.profile.missing : printable(value)}`),
  ];
  await terminal.print(`${lines.join('\n')}\n`);
  return 0;
}
