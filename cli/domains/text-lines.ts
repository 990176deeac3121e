/** A line of text without its end; `cut` when it was longer than anybody's host name and lost its tail. */
export interface TextLine {
  readonly text: string;
  readonly cut: boolean;
}

/** No host name has more than 253 characters; an address around it may have some more. */
const longestAddress = 4096;

/** Cuts a stream of bytes into lines of text, a batch for each chunk, in memory that does not grow with the stream. */
export async function* textLines(
  chunks: AsyncIterable<Uint8Array>,
  longest = longestAddress,
): AsyncGenerator<readonly TextLine[]> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let cut = false;
  for await (const chunk of chunks) {
    const pieces = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = pieces.pop() ?? '';
    const batch = pieces.map((piece, index) => lineOf(piece, index === 0 && cut, longest));
    if (pieces.length > 0) cut = false;
    if (rest.length > longest) {
      rest = rest.slice(0, longest);
      cut = true;
    }
    yield batch;
  }
  rest += decoder.decode();
  if (rest !== '') yield [lineOf(rest, cut, longest)];
}

function lineOf(piece: string, cut: boolean, longest: number): TextLine {
  const text = piece.endsWith('\r') ? piece.slice(0, -1) : piece;
  return text.length > longest ? { text: text.slice(0, longest), cut: true } : { text, cut };
}
