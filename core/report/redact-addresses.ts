import { struck } from './struck.ts';

/** Strikes out of the Web addresses in a text what looks like one person's own; host and way stay: they are the evidence. */
export function redactAddresses(text: string): { readonly text: string; readonly redacted: number } {
  const pieces: string[] = [];
  let [from, redacted] = [0, 0];
  for (let at = text.indexOf('://'); at !== -1; at = text.indexOf('://', from)) {
    const start = at + 3;
    let end = start;
    while (end < text.length && !/[\s"'<>]/u.test(text.charAt(end))) end++;
    const slash = text.indexOf('/', start);
    const tail = slash === -1 || slash > end ? end : slash;
    const kept = text.slice(tail, end).replaceAll(/[^/?#&=;]+/gu, (piece) => {
      if (!isPersonal(piece)) return piece;
      redacted += 1;
      return struck;
    });
    pieces.push(text.slice(from, tail), kept);
    from = end;
  }
  pieces.push(text.slice(from));
  return { text: pieces.join(''), redacted };
}

/** Long, and of letters and digits that no word has: `dXNlcj1tYXJpZQ`, `8f14e45fceea167a5a36`. An address within an address is none. */
function isPersonal(piece: string): boolean {
  if (piece.length < 16 || piece.includes('%2F%2F') || piece.includes('%2f%2f')) return false;
  return piece.split(/[-_.,+]|%20/u).some((word) => word.length >= 12 && /\d/u.test(word) && /[a-z]/iu.test(word));
}
