/** What the platform has everywhere: bytes that come piece by piece as text. */
declare const TextDecoder: new (label: string) => {
  decode(bytes?: Uint8Array, options?: { readonly stream: boolean }): string;
};

/** A line of text without its end; `cut` when it was longer than anybody's host name and lost its tail. */
export interface TextLine {
  readonly text: string;
  readonly cut: boolean;
}

/** Cuts bytes into lines as they come. */
export interface LineCutter {
  /** The lines that end in these bytes. */
  readonly push: (bytes: Uint8Array) => readonly TextLine[];
  /** The last line, if it has no end. */
  readonly end: () => readonly TextLine[];
}

/** No host name has more than 253 characters; an address around it may have some more. */
const longestAddress = 4096;

/** A cutter of lines that holds no more than the longest of them, however long what comes without an end. */
export function lineCutter(longest = longestAddress): LineCutter {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let cut = false;
  const take = (text: string): readonly TextLine[] => {
    // Of a line that is too long already nothing more is kept: a file without line ends costs each byte once.
    const start = cut ? text.indexOf('\n') : 0;
    if (start < 0) return [];
    const pieces = (rest + text.slice(start)).split('\n');
    rest = pieces.pop() ?? '';
    const batch = pieces.map((piece, index) => lineOf(piece, index === 0 && cut, longest));
    if (pieces.length > 0) cut = false;
    // What may be the first half of a line's end does not make it longer.
    if (rest.length > (rest.endsWith('\r') ? longest + 1 : longest)) {
      rest = rest.slice(0, longest);
      cut = true;
    }
    return batch;
  };
  return {
    push: (bytes) => take(decoder.decode(bytes, { stream: true })),
    end: () => [...take(decoder.decode()), ...(rest === '' ? [] : [lineOf(rest, cut, longest)])],
  };
}

/** Cuts a stream of bytes into lines of text, a batch for each chunk, in memory that does not grow with the stream. */
export async function* textLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = longestAddress,
): AsyncGenerator<readonly TextLine[]> {
  const { push, end } = lineCutter(longest);
  for await (const chunk of chunks) yield push(chunk);
  yield end();
}

function lineOf(piece: string, cut: boolean, longest: number): TextLine {
  const text = piece.endsWith('\r') ? piece.slice(0, -1) : piece;
  return text.length > longest ? { text: text.slice(0, longest), cut: true } : { text, cut };
}
