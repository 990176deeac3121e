/** A set of words written in a block of text, apart by white space. */
export function wordList(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/u).filter((word) => word !== ''));
}
