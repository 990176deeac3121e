import type { ComposedRecipient } from './adapter.ts';

/** Most characters of a field that are read; nobody types more. */
const fieldLimit = 100_000;

/** A recipient in a field, where it stands and how it is written: `Jean <jean@a.fr>`. */
export interface WrittenRecipient {
  readonly address: string;
  readonly start: number;
  readonly end: number;
}

/** The recipients of one field: `'Jean Martin <j@a.fr>, "Dupont, Marie" <m@a.fr>'` gives two. */
export function recipientsIn(text: string): readonly WrittenRecipient[] {
  const found: WrittenRecipient[] = [];
  const field = text.slice(0, fieldLimit);
  let start = 0;
  let quoted = false;
  let bracket = -1;
  for (let at = 0; at <= field.length; at++) {
    const letter = field[at] ?? ',';
    // A quotation mark that is never closed is none.
    if (letter === '"') quoted = !quoted && field.includes('"', at + 1);
    else if (quoted) continue;
    else if (letter === '<') bracket = at;
    else if (letter === ',' || letter === ';' || letter === '\n') {
      const [from, to] = bracket >= start ? [bracket + 1, endOf(field, '>', bracket, at)] : [start, at];
      const written = field.slice(from, to);
      const address = written.trim();
      const left = from + written.length - written.trimStart().length;
      if (address.includes('@')) found.push({ address, start: left, end: left + address.length });
      start = at + 1;
    }
  }
  return found;
}

/** The same as a composer tells them. */
export function composedIn(text: string, field: ComposedRecipient['field']): readonly ComposedRecipient[] {
  return recipientsIn(text).map(({ address }) => ({ address, field }));
}

/** The field with one address in another's place, or `undefined` where it does not hold it. */
export function corrected(text: string, wrong: string, right: string): string | undefined {
  const sought = wrong.toLowerCase();
  const hits = recipientsIn(text).filter(({ address }) => address.toLowerCase() === sought);
  if (hits.length === 0) return undefined;
  return hits
    .toReversed()
    .reduce((written, { start, end }) => written.slice(0, start) + right + written.slice(end), text);
}

function endOf(text: string, mark: string, from: number, limit: number): number {
  const end = text.slice(from, limit).indexOf(mark);
  return end < 0 ? limit : from + end;
}
