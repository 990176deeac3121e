import type { Level } from '../../core/verdict.ts';
import type { Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import type { CliWords } from '../words/cli-words.ts';
import type { Levels, Summary } from './tally.ts';

const levels: readonly Level[] = ['danger', 'caution', 'none'];
/** Senders that a screen shows; JSON has all. */
const shownSenders = 40;

/** A summary for a person: totals, rules, then the senders with the most alarms. */
export function summaryText(
  { messages, levels: totals, rules, senders, errors }: Summary,
  paint: Paint,
  words: CliWords,
): string {
  const { summary: say } = words;
  const senderRows = Object.entries(senders);
  const rest = senderRows.length - shownSenders;
  return [
    paint.bold(say.title(messages)),
    countTable([['', totals]], say.levels),
    '',
    paint.bold(say.rules),
    countTable(Object.entries(rules), say.levels),
    '',
    paint.bold(say.senders),
    countTable(
      senderRows.slice(0, shownSenders).map(([domain, counts]) => [domain === '-' ? say.noSender : domain, counts]),
      say.levels,
    ),
    ...(rest > 0 ? [say.more(rest)] : []),
    ...(errors > 0 ? ['', say.errors(errors)] : []),
    '',
  ].join('\n');
}

function countTable(rows: readonly (readonly [string, Levels])[], names: Readonly<Record<Level, string>>): string {
  const shown = rows.map(([name, counts]) => [printable(name, 60), counts] as const);
  const width = Math.max(0, ...shown.map(([name]) => name.length));
  const cell = (text: string | number): string => String(text).padStart(10);
  const head = `  ${' '.repeat(width)}${levels.map((level) => cell(names[level])).join('')}`;
  return [
    head,
    ...shown.map(([name, counts]) => `  ${name.padEnd(width)}${levels.map((level) => cell(counts[level])).join('')}`),
  ].join('\n');
}
