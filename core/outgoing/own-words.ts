import { beginsHeaders, isHeaderLine, replyMarkAt } from '../mail/text/reply-marks.ts';

/**
 * A body being written with all that is quoted made blank, character by character, so that every place stays: lines marked `>`,
 * and all from where a mail program put the other message. Below a sentence that announces marked lines the writer may go on.
 */
export function blankQuoted(body: string): string {
  const lines = body.split('\n');
  let below = false;
  const own = lines.map((line, at) => {
    if (below || line.startsWith('>')) return blank(line);
    if (!announces(lines, at)) return line;
    below = !quotesWithMarks(lines, at);
    return blank(line);
  });
  return own.join('\n');
}

function announces(lines: readonly string[], at: number): boolean {
  const line = lines[at] ?? '';
  const next = lines[at + 1] ?? '';
  const mark = replyMarkAt(line, next);
  // A mail program says when or who: « Le proviseur a écrit : » is the writer's own sentence.
  if (mark === 'answered') return /[\d@]/u.test(`${line} ${next}`.slice(0, 600));
  return mark !== undefined || beginsHeaders(lines, at);
}

/** Whether the next lines, the rest of the sentence aside, are marked as quoted: `> Bonjour`. */
function quotesWithMarks(lines: readonly string[], at: number): boolean {
  if (isHeaderLine(lines[at] ?? '')) return false;
  return lines
    .slice(at + 1, at + 4)
    .filter((line) => line.trim() !== '')
    .slice(0, 2)
    .some((line) => line.startsWith('>'));
}

/** The same length in UTF-16 units, and nothing in it. */
function blank(line: string): string {
  return ' '.repeat(line.length);
}
