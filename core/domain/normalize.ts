/** Sorting a run of accents costs its length squared (2 s for 80 000 of them), so text is normalised in pieces of this length. */
const longestPiece = 512;

/** Characters from here on may join what stands before them. */
const firstJoining = 0x300;

/** Normalises text in linear time; a run of more than 512 accents is cut, which no word has: `e` + `◌́` → `é`. */
export function normalizeText(text: string, form: 'NFC' | 'NFD' | 'NFKC' | 'NFKD'): string {
  if (text.length <= longestPiece) return text.normalize(form);
  let normalized = '';
  for (let start = 0; start < text.length;) {
    const end = pieceEnd(text, start);
    normalized += text.slice(start, end).normalize(form);
    start = end;
  }
  return normalized;
}

function pieceEnd(text: string, start: number): number {
  const limit = start + longestPiece;
  if (limit >= text.length) return text.length;
  for (let end = limit; end > start; end--) if (text.charCodeAt(end) < firstJoining) return end;
  const splitsPair = (text.charCodeAt(limit) & 0xfc_00) === 0xdc_00;
  return splitsPair ? limit - 1 : limit;
}
