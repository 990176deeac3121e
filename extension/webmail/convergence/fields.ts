/** A field of an answer as a list; none for what is no list. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

/** A field of an answer as a text; empty for what is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Header fields as the server gives them, one pair of name and value after the other: `[['From', 'j@a.fr'], …]`. */
export type HeaderPairs = readonly (readonly [name: string, value: string])[];

/** The pairs that a list holds; what is none is left out. */
export function headerPairs(given: unknown): HeaderPairs {
  return listOf(given).flatMap((pair) => {
    const [name, value] = listOf(pair);
    return typeof name === 'string' && typeof value === 'string' && /^[!-9;-~]{1,80}$/u.test(name)
      ? [[name, value]]
      : [];
  });
}

/** Fields of one mailbox each, whose texts may have been decoded. */
const ofMailboxes: ReadonlySet<string> = new Set(['from', 'sender', 'reply-to']);

/** A header block of pairs, in their order. */
export function headerBlock(pairs: HeaderPairs): string {
  return pairs
    .map(([name, value]) => {
      const line = oneLine(value);
      return `${name}: ${ofMailboxes.has(name.toLowerCase()) ? withoutFalseAddress(line) : line}\r\n`;
    })
    .join('');
}

/** A value with a line break of the sender's would begin a field of its own. */
function oneLine(value: string): string {
  return value.replaceAll(/[\r\n\0]+/gu, ' ').trim();
}

/** In a name that was encoded an address may stand, `Le recteur <r@a.fr> <x@b.example>`: the last one is where it came from. */
function withoutFalseAddress(value: string): string {
  return value.replaceAll(/<([^<>]*)>(?=[ \t"]*[^\s",;])/gu, '$1');
}
