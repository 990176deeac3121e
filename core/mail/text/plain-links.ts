import { bareEndings } from './bare-endings.ts';

/** Something in running text that mail programs turn into a link. */
export interface PlainLink {
  /** As it stands there: `www.exemple.fr/acces`. */
  readonly text: string;
  /** With the scheme that programs add: `http://www.exemple.fr/acces`. */
  readonly href: string;
}

/** Longest stretch without white space that is taken for an address. */
const wordLimit = 8_192;
const delimiters = /[\s<>"“”„«»{}|^`\u0000-\u001f]+/u;
const opening = "([*_'’‘:;,.!-–—>";
const closing = ".,;:!?'’)]*_…>";

/** The addresses in a text: with a scheme, with `www.`, or a host with a path; those within mail addresses are none. */
export function* plainLinks(text: string): Iterable<PlainLink> {
  for (const word of text.split(delimiters)) {
    // A host without a dot is one only behind a scheme: `http://3405804121/` is an address in decimal.
    if (word.length < 4 || !(word.includes('.') || word.includes('://'))) continue;
    const link = readWord(word.slice(0, wordLimit));
    if (link) yield link;
  }
}

function readWord(word: string): PlainLink | undefined {
  const lower = word.toLowerCase();
  const slashes = lower.indexOf('://');
  if (slashes > 0) {
    const scheme = ['https', 'http', 'ftp'].find((each) => lower.slice(0, slashes).endsWith(each));
    if (scheme === undefined) return undefined;
    const text = trimEnd(word.slice(slashes - scheme.length));
    return text.length > scheme.length + 3 ? { text, href: text } : undefined;
  }
  let start = 0;
  while (start < word.length && opening.includes(word.charAt(start))) start++;
  const text = trimEnd(word.slice(start));
  return lower.startsWith('www.', start) || isBareAddress(text) ? { text, href: `http://${text}` } : undefined;
}

/** A host under a usual ending, and a path or a port and a path. */
function isBareAddress(text: string): boolean {
  const end = text.search(/[/?:#]/u);
  if (end < 4 || end > 253 || text.charAt(end) === '#') return false;
  if (text.charAt(end) === ':' && !/^:\d{2,5}\//u.test(text.slice(end, end + 8))) return false;
  const host = text.slice(0, end).toLowerCase();
  return bareEndings.has(host.slice(host.lastIndexOf('.') + 1)) && /^[\p{L}\p{N}][\p{L}\p{N}.-]*$/u.test(host);
}

/** Without the punctuation of the sentence around it; a bracket that was opened within stays. */
function trimEnd(text: string): string {
  let unopened = count(text, ')') - count(text, '(');
  let end = text.length;
  while (end > 0 && closing.includes(text.charAt(end - 1))) {
    if (text.charAt(end - 1) === ')' && unopened-- <= 0) break;
    end--;
  }
  return text.slice(0, end);
}

function count(text: string, character: string): number {
  return text.split(character).length - 1;
}
