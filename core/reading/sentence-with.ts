const limit = 20_000;

/** The sentence of a text in which a quotation stands: `sentenceWith('your order', 'Hi. Thank you for your order. Bye.')`. */
export function sentenceWith(quote: string, text: string): string {
  const line = text.slice(0, limit).replace(/\s+/gu, ' ');
  const at = line.indexOf(quote);
  if (at < 0) return '';
  const before = Math.max(...['. ', '! ', '? '].map((end) => line.lastIndexOf(end, at)));
  const after = ['. ', '! ', '? '].map((end) => line.indexOf(end, at + quote.length)).filter((end) => end >= 0);
  return line.slice(before < 0 ? 0 : before + 2, Math.min(line.length, ...after));
}
