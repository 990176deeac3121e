import type { LetterRun } from '../../core/lookalike/letter-run.ts';
import type { Card, Reason } from '../../core/texts/card.ts';
import type { Level } from '../../core/verdict.ts';
import { wrap } from '../terminal/columns.ts';
import { lettersApart } from '../terminal/letters.ts';
import type { Paint } from '../terminal/paint.ts';
import { printable } from '../terminal/printable.ts';
import type { CliWords } from '../words/cli-words.ts';
import type { Judged } from './judge-message.ts';
import { senderOf } from './sender-of.ts';

/** How a card is to be set. */
export interface Setting {
  readonly columns: number;
  readonly paint: Paint;
  readonly words: CliWords;
}

const icons: Readonly<Record<Level, string>> = { danger: '▲', caution: '◆', none: '○' };

/** A card for a terminal, every text from the message made harmless to it. */
export function cardText({ name, message }: Judged, card: Card, { columns, paint, words }: Setting): string {
  const style = card.level === 'danger' ? paint.danger : card.level === 'caution' ? paint.caution : paint.accent;
  const label = Math.max(words.card.from.length, words.card.subject.length) + 2;
  const field = (title: string, text: string): readonly string[] => hang(`  ${title.padEnd(label)}`, text, columns);
  const title = printable(name, columns - 6);
  const lines = [
    paint.faint(`── ${title} ${'─'.repeat(Math.max(2, columns - title.length - 4))}`),
    style(paint.bold(`${icons[card.level]} ${card.title}`)),
    ...field(words.card.from, printable(senderOf(message)) || words.card.noSender),
    ...field(words.card.subject, printable(message.subject, 200) || words.card.noSubject),
    ...card.reasons.flatMap((reason) => ['', ...reasonLines(reason, { columns, paint, words })]),
  ];
  if (card.advice.length > 0) {
    lines.push('', `  ${paint.bold(words.card.whatToDo)}`);
    for (const advice of card.advice) lines.push(...hang('  → ', printable(advice, 600), columns));
  }
  const contact = contactOf(card);
  if (card.level !== 'none' && contact !== '') lines.push('', ...hang(`  ${words.card.contacts}  `, contact, columns));
  if (card.unchecked.length > 0) {
    const texts = hang(`  ${words.card.unchecked}  `, card.unchecked.join(' '), columns);
    lines.push('', ...texts.map(paint.faint));
  }
  return `${lines.join('\n')}\n\n`;
}

function reasonLines({ text, strength, at, letters }: Reason, { columns, paint, words }: Setting): readonly string[] {
  const style = strength === 'weak' ? paint.caution : paint.danger;
  const place = words.card.place[at.in]('index' in at ? at.index + 1 : 0);
  return [
    ...hang(`  ${style('•')} `, printable(text, 800), columns, 4),
    paint.faint(`    ${words.strength[strength]} · ${place}`),
    ...(letters ? letterLines(letters, paint) : []),
  ];
}

/** The differing letters one above the other. */
function letterLines(letters: readonly LetterRun[], paint: Paint): readonly string[] {
  const { above, below, marks } = lettersApart(letters);
  const marked = (text: string): string =>
    Array.from(text, (letter, index) => (marks[index] === '^' ? paint.danger(letter) : letter)).join('');
  return [above, below].map((row) => `      ${marked(row)}`).concat(`      ${paint.danger(marks.trimEnd())}`);
}

function contactOf({ contact, recovery }: Card): string {
  const helpdesk = contact ? `${contact.phone} (${contact.hours}), ${contact.email}` : '';
  return [helpdesk, recovery ? `${recovery.name}, ${recovery.url}` : ''].filter((text) => text !== '').join(' — ');
}

/** A text with its beginning at the left and its further lines under its first word. */
function hang(start: string, text: string, columns: number, indent = start.length): readonly string[] {
  return wrap(text, columns - indent).map((line, index) => (index === 0 ? start : ' '.repeat(indent)) + line);
}
