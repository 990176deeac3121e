import type { Context } from '../core/context.ts';
import { createContext } from '../core/create-context.ts';
import { cardOf } from '../core/texts/card.ts';
import { readArguments } from './arguments.ts';
import { commonOptions } from './command.ts';
import type { Run } from './command.ts';
import { exitCode } from './exit-code.ts';
import type { ExitCode } from './exit-code.ts';
import { complainOf } from './problem.ts';
import { readTeamList } from './feed/team-list.ts';
import { readProfileFile } from './profile-file.ts';
import { reasonText } from './reason-text.ts';
import { borderOf } from './scan/border-of.ts';
import { cardText } from './scan/card-text.ts';
import { readInputs } from './scan/inputs.ts';
import { messageLine } from './scan/message-line.ts';
import { judgeMessage } from './scan/judge-message.ts';
import type { Judged } from './scan/judge-message.ts';
import { summaryText } from './scan/summary-text.ts';
import { Tally } from './scan/tally.ts';
import { jsonLine, printable } from './terminal/printable.ts';

const options = {
  ...commonOptions,
  json: { type: 'boolean' },
  cards: { type: 'boolean' },
  summary: { type: 'boolean' },
  profile: { type: 'string' },
  border: { type: 'string' },
  feed: { type: 'string' },
} as const;

/** `vigie scan`: judges messages in files, folders, mailbox files and the standard input. */
export async function scan({ args, terminal, language, words }: Run): Promise<ExitCode> {
  const given = readArguments(options, args);
  if (!given.ok) return complainOf(given.problem, terminal, words);
  const { json, cards, summary, profile: file, border, feed, help } = given.options;
  if (help === true) {
    await terminal.print(words.help.scan);
    return 0;
  }
  if (given.rest.length === 0)
    return complainOf({ kind: 'missing-argument', about: words.argument.path }, terminal, words);
  if (json === true && cards === true)
    return complainOf({ kind: 'conflict', about: '--json, --cards' }, terminal, words);
  const reading = await readProfileFile(file, words);
  if (!reading.ok) {
    for (const line of reading.lines) terminal.complain(line);
    return 2;
  }
  const team = feed === undefined ? undefined : await readTeamList(feed, reading.profile, Date.now());
  if (team?.ok === false) {
    const { why } = team;
    terminal.complain(
      `vigie: ${printable(feed ?? '')}: ${typeof why === 'string' ? words.feed[why] : printable(why.problem)}`,
    );
    return 2;
  }
  const context = createContext(team?.list.profile ?? reading.profile);
  const human = cards === true || (terminal.interactive && json !== true);
  const { columns, paint } = terminal;
  const show = (judged: Judged, by: Context): string =>
    human
      ? cardText(judged, cardOf(judged.message, judged.verdict, by, language), { columns, paint, words })
      : jsonLine(messageLine(judged, language));
  const tally = new Tally();
  for await (const input of readInputs(given.rest, terminal.input)) {
    const outcome = await judgeMessage(input, context, borderOf(reading.profile, border), team?.list);
    if (outcome.kind !== 'judged') {
      tally.addError();
      const why =
        outcome.kind === 'broken' ? words.broken(printable(outcome.message)) : reasonText(outcome.reason, words);
      terminal.complain(`vigie: ${printable(outcome.name)}: ${why}`);
      continue;
    }
    tally.add(outcome.judged);
    if (summary !== true) await terminal.print(show(outcome.judged, context));
    // On one screen, progress would be written between the cards.
    if (summary === true || !terminal.interactive) terminal.progress(() => words.progress(tally.messages));
  }
  terminal.clear();
  const result = tally.summary();
  if (summary === true) await terminal.print(human ? summaryText(result, paint, words) : jsonLine(result));
  return exitCode(result.levels.danger > 0, result.errors > 0);
}
