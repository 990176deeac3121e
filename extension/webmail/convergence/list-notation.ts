/** Where reading has come to. */
interface Cursor {
  readonly text: string;
  at: number;
}

/** Lists in lists that are read; answers have five. */
const deepest = 40;

/** What is no value. */
const none = Symbol('none');

/**
 * Reads a list in JavaScript's own notation, as the server of Convergence writes it, without running it: texts in either quotes, cut over
 * several lines by a backslash or in two by a plus, `[0,'','<b>a</'+'b>',null]`. JSON is a part of it. `undefined` if it is none.
 */
export function listIn(text: string): readonly unknown[] | undefined {
  const cursor: Cursor = { text, at: 0 };
  const value = readValue(cursor, 0);
  skip(cursor, ';');
  return Array.isArray(value) && cursor.at === text.length ? (value as readonly unknown[]) : undefined;
}

function readValue(cursor: Cursor, depth: number): unknown {
  skip(cursor);
  const first = cursor.text.charAt(cursor.at);
  if (depth > deepest) return none;
  if (first === '[') return readItems(cursor, ']', () => readValue(cursor, depth + 1));
  if (first === '{') {
    const entries = readItems(cursor, '}', () => readEntry(cursor, depth + 1));
    return Array.isArray(entries) ? Object.fromEntries(entries as readonly (readonly [string, unknown])[]) : none;
  }
  if (first === "'" || first === '"') return readText(cursor);
  return readWord(cursor);
}

/** Items between commas, from an opening bracket to its closing one. */
function readItems(cursor: Cursor, end: string, readItem: () => unknown): unknown {
  const items: unknown[] = [];
  cursor.at += 1;
  for (;;) {
    skip(cursor);
    if (cursor.text.charAt(cursor.at) === end) break;
    const item = readItem();
    if (item === none) return none;
    items.push(item);
    skip(cursor);
    const next = cursor.text.charAt(cursor.at);
    if (next === end) break;
    if (next !== ',') return none;
    cursor.at += 1;
  }
  cursor.at += 1;
  return items;
}

function readEntry(cursor: Cursor, depth: number): unknown {
  const name = readValue(cursor, depth);
  skip(cursor);
  if (typeof name !== 'string' || cursor.text.charAt(cursor.at) !== ':') return none;
  cursor.at += 1;
  const value = readValue(cursor, depth);
  return value === none ? none : [name, value];
}

/** A text, with what plus signs add to it: `'</'+'span>'`, so that no page takes it for the end of its script. */
function readText(cursor: Cursor): unknown {
  const pieces: string[] = [];
  for (;;) {
    if (!readPieces(cursor, pieces)) return none;
    skip(cursor);
    if (cursor.text.charAt(cursor.at) !== '+') return pieces.join('');
    skip(cursor, '+');
    if (!/['"]/u.test(cursor.text.charAt(cursor.at))) return none;
  }
}

/** What stands between two quotes; whether there was a second. */
function readPieces(cursor: Cursor, pieces: string[]): boolean {
  const { text } = cursor;
  const quote = text.charAt(cursor.at);
  let from = cursor.at + 1;
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (character === quote) {
      pieces.push(text.slice(from, at));
      cursor.at = at + 1;
      return true;
    }
    if (character !== '\\') continue;
    const escape = readEscape(text, at + 1);
    pieces.push(text.slice(from, at), escape.means);
    from = at + 1 + escape.length;
    at = from - 1;
  }
  return false;
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  v: '\v',
  '0': '\0',
  // A line that goes on in the next.
  '\n': '',
  '\r': '',
};

/** What stands for another character after a backslash, and how long it is. */
function readEscape(text: string, at: number): { readonly means: string; readonly length: number } {
  const code = /^(?:u(?<four>[\da-f]{4})|x(?<two>[\da-f]{2}))/iu.exec(text.slice(at, at + 5))?.groups;
  const digits = code?.['four'] ?? code?.['two'];
  if (digits !== undefined)
    return { means: String.fromCharCode(Number.parseInt(digits, 16)), length: digits.length + 1 };
  if (text.startsWith('\r\n', at)) return { means: '', length: 2 };
  const character = text.charAt(at);
  return { means: escapes[character] ?? character, length: 1 };
}

const words: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ['null', null],
  ['undefined', undefined],
  ['true', true],
  ['false', false],
]);

/** A number, or one of the words that stand for themselves. */
function readWord(cursor: Cursor): unknown {
  const word = /^[-+.\w]{1,40}/u.exec(cursor.text.slice(cursor.at, cursor.at + 40))?.[0] ?? '';
  cursor.at += word.length;
  if (words.has(word)) return words.get(word);
  return /^-?\d/u.test(word) && Number.isFinite(Number(word)) ? Number(word) : none;
}

/** Goes over white space, and over one sign if it stands there. */
function skip(cursor: Cursor, sign?: string): void {
  const goOn = (): void => {
    while (cursor.at < cursor.text.length && cursor.text.charAt(cursor.at).trim() === '') cursor.at += 1;
  };
  goOn();
  if (sign === undefined || cursor.text.charAt(cursor.at) !== sign) return;
  cursor.at += 1;
  goOn();
}
