import { compileLookalikes } from '../core/lookalike/compile.ts';
import { readArguments } from './arguments.ts';
import { commonOptions } from './command.ts';
import type { Run } from './command.ts';
import { judgeLine } from './domains/judge-line.ts';
import { hostLine } from './domains/host-line.ts';
import { textLines } from '../core/watch/text-lines.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { complainOf } from './problem.ts';
import { protectOptions, readProtected } from './protected-profile.ts';
import { jsonLine } from './terminal/printable.ts';

const options = {
  ...commonOptions,
  json: { type: 'boolean' },
  ...protectOptions,
} as const;

/** `vigie domains`: reads host names, says of each what it imitates. A line in, a line out, in order, for streams without end. */
export async function domains({ args, terminal, words }: Run): Promise<ExitCode> {
  const given = readArguments(options, args);
  if (!given.ok) return complainOf(given.problem, terminal, words);
  const { json, profile: file, protect = [], help } = given.options;
  if (help === true) {
    await terminal.print(words.help.domains);
    return 0;
  }
  const [extra] = given.rest;
  if (extra !== undefined) return complainOf({ kind: 'extra-argument', about: extra }, terminal, words);
  const reading = await readProtected(file, protect, terminal, words);
  if (!reading.ok) return reading.exit;
  const lookalikes = compileLookalikes(reading.profile);
  const cards = terminal.interactive && json !== true;
  let [found, failed, count] = [false, false, 0];
  for await (const lines of textLines(terminal.input)) {
    let out = '';
    for (const line of lines) {
      const judged = judgeLine(line, lookalikes, words);
      found ||= judged.lookalike !== null && judged.lookalike.strength !== 'weak';
      failed ||= judged.error !== undefined;
      out += cards ? hostLine(judged, terminal.paint, words) : jsonLine(judged);
    }
    count += lines.length;
    if (!terminal.interactive) terminal.progress(() => words.progress(count));
    if (out !== '') await terminal.print(out);
  }
  terminal.clear();
  return exitCode(found, failed);
}
