import { fromWindows1252 } from './properties.ts';

/** What holds inside the current pair of braces. */
interface Group {
  /** Of no concern to the HTML: fonts, colours, pictures. */
  readonly skipped: boolean;
  /** RTF's own rendering of what the HTML already says. */
  readonly rtfOnly: boolean;
  /** How many characters stand in for a `\u` character. */
  readonly substitutes: number;
}

const skippedGroups: ReadonlySet<string> = new Set([
  'fonttbl',
  'colortbl',
  'stylesheet',
  'info',
  'pntext',
  'pict',
  'object',
  'mhtmltag',
]);
const characters: ReadonlyMap<string, string> = new Map([
  ['par', '\r\n'],
  ['line', '\r\n'],
  ['tab', '\t'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['endash', '–'],
  ['emdash', '—'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
]);
/** A control word with its number, a byte in hexadecimal, a control symbol, a brace, a line end, or plain text. */
const token = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|[^\\{}\r\n]+/giu;

/** The HTML that Outlook wrapped in RTF ([MS-OXRTFEX]); `undefined` where the RTF was not made from HTML. */
export function htmlOfRtf(rtf: Uint8Array): string | undefined {
  const text = fromWindows1252(rtf);
  if (!text.slice(0, 4096).includes('\\fromhtml')) return undefined;
  const html: string[] = [];
  const outer: Group[] = [];
  let group: Group = { skipped: false, rtfOnly: false, substitutes: 1 };
  let starred = false;
  let pass = 0;
  const put = (written: string): void => {
    const kept = written.slice(pass);
    pass = Math.max(0, pass - written.length);
    if (!group.skipped && !group.rtfOnly) html.push(kept);
  };
  for (const [whole, word, number, hex, symbol, brace] of text.matchAll(token)) {
    const star = starred;
    starred = false;
    if (brace === '{') {
      outer.push(group);
    } else if (brace === '}') {
      group = outer.pop() ?? group;
      pass = 0;
    } else if (symbol === '*') starred = true;
    else if (word === 'htmlrtf') group = { ...group, rtfOnly: number !== '0' };
    else if (word === 'uc') group = { ...group, substitutes: Math.min(8, Number(number ?? 1)) };
    else if (word === 'u') {
      put(String.fromCharCode(Number(number ?? 63) & 0xffff));
      pass = group.substitutes;
    } else if (word !== undefined && (skippedGroups.has(word) || (star && word !== 'htmltag'))) {
      group = { ...group, skipped: true };
    } else if (hex !== undefined) put(fromWindows1252(Uint8Array.of(Number.parseInt(hex, 16))));
    else if (word !== undefined || symbol !== undefined) put(characters.get(word ?? symbol ?? '') ?? '');
    else if (!/^[\r\n]/u.test(whole)) put(whole);
  }
  return html.join('');
}
