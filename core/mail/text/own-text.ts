import { beginsHeaders, isHeaderLine, replyMarkAt } from './reply-marks.ts';

/** Fewer letters than this are no message: who only quotes has written what he quotes. */
const fewLetters = 12;

/**
 * What the writer wrote: lines without those that quote (`> `) and without the thread below. Of what is passed on
 * (`isPassedOn`, or where a line says so) only the copied headers go, since passing something on is saying it; and a message
 * that is nothing but quotation is all its own.
 */
export function ownText(quoted: string, isPassedOn: boolean): string {
  const marked = quoted.split('\n');
  const lines = marked.map(withoutMarks);
  const own: string[] = [];
  let passesOn = isPassedOn;
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? '';
    const mark = replyMarkAt(line, lines[at + 1] ?? '');
    passesOn ||= mark === 'forwarded';
    if (!passesOn && marked[at]?.startsWith('>') === true) continue;
    const headers = beginsHeaders(lines, at);
    if (!passesOn && (mark !== undefined || headers)) break;
    if (mark === undefined && !headers) own.push(line);
    while (headers && isHeaderLine(lines[at + 1] ?? '')) at++;
  }
  const text = own.join('\n').trim();
  return countLetters(text) < fewLetters ? lines.join('\n').trim() : text;
}

/** `> > Bonjour` → `Bonjour`. */
function withoutMarks(line: string): string {
  let at = 0;
  while (line[at] === '>' || (at > 0 && line[at] === ' ')) at++;
  return line.slice(at);
}

function countLetters(text: string): number {
  return text.slice(0, 1_000).match(/\p{L}/gu)?.length ?? 0;
}
