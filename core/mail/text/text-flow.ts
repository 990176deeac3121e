/** Longest text that is kept of a message. */
export const textLimit = 200_000;

/** White space as HTML collapses it, and the spaces that look the same. U+FEFF is none: it is invisible. */
const spaces = /[\t\n\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/gu;

/** Text put together piece by piece as it is read: runs of white space as one space, line breaks where asked for. */
export interface TextFlow {
  /** `lineStart` goes before it where it begins a line: `> `. */
  readonly add: (text: string, lineStart?: string) => void;
  /** Keeps line breaks, as in `<pre>` and plain text. */
  readonly addLines: (text: string, lineStart?: string) => void;
  /** A space unless there is one. */
  readonly space: () => void;
  /** A new line unless one has just begun. */
  readonly line: () => void;
  readonly isEmpty: () => boolean;
  readonly toString: () => string;
}

/** An empty text that will not grow longer than `limit` characters. */
export function textFlow(limit = textLimit): TextFlow {
  const pieces: string[] = [];
  let length = 0;
  let pending: '' | ' ' | '\n' = '';

  function add(text: string, lineStart = ''): void {
    if (length >= limit || text === '') return;
    const collapsed = text.replace(spaces, ' ');
    if (collapsed.startsWith(' ')) space();
    const bare = collapsed.slice(collapsed.startsWith(' ') ? 1 : 0, collapsed.endsWith(' ') ? -1 : undefined);
    if (bare === '') return;
    const startsLine = length === 0 || pending === '\n';
    const piece = `${length === 0 ? '' : pending}${startsLine ? lineStart : ''}${bare}`;
    pieces.push(piece.slice(0, limit - length));
    length += piece.length;
    pending = collapsed.endsWith(' ') ? ' ' : '';
  }

  function space(): void {
    if (pending === '') pending = ' ';
  }

  function line(): void {
    pending = '\n';
  }

  function addLines(text: string, lineStart = ''): void {
    for (const [index, each] of text.split(/\r\n|\n|\r/u).entries()) {
      if (index > 0) line();
      add(each, lineStart);
      if (length >= limit) return;
    }
  }

  return { add, addLines, space, line, isEmpty: () => length === 0, toString: () => pieces.join('') };
}
