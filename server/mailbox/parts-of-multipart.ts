/** The parts between the lines of a boundary, byte for byte, without the line end that belongs to the boundary (RFC 2046, 5.1.1). */
export function* partsOfMultipart(body: Buffer, boundary: string, most: number): Generator<Buffer> {
  const mark = Buffer.from(`--${boundary}`, 'latin1');
  let start = -1;
  let count = 0;
  for (let at = nextMark(body, mark, 0); at >= 0; at = nextMark(body, mark, at + mark.length)) {
    if (start >= 0) {
      count += 1;
      yield body.subarray(start, beforeLineEnd(body, at, start));
      if (count >= most) return;
    }
    const isLast = body[at + mark.length] === 0x2d && body[at + mark.length + 1] === 0x2d;
    const lineEnd = body.indexOf(0x0a, at + mark.length);
    if (isLast || lineEnd < 0) return;
    start = lineEnd + 1;
  }
  // Cut off: what there is of the last part may still be a whole message.
  if (start >= 0) yield body.subarray(start);
}

/** The next place where the mark begins a line and nothing but white space or dashes follows it. */
function nextMark(body: Buffer, mark: Buffer, from: number): number {
  for (let at = body.indexOf(mark, from); at >= 0; at = body.indexOf(mark, at + mark.length)) {
    const isLineStart = at === 0 || body[at - 1] === 0x0a;
    const after = body[at + mark.length];
    const isWhole =
      after === undefined || after === 0x0d || after === 0x0a || after === 0x2d || after === 0x20 || after === 0x09;
    if (isLineStart && isWhole) return at;
  }
  return -1;
}

function beforeLineEnd(body: Buffer, end: number, start: number): number {
  if (end - 1 < start || body[end - 1] !== 0x0a) return end;
  return end - 2 >= start && body[end - 2] === 0x0d ? end - 2 : end - 1;
}
