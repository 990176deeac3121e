const noColumn = /[\p{Mn}\p{Me}]/u;
const twoColumns =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u;

/** How many columns of a terminal a text takes: `columnsOf('é')` is 1, `columnsOf('学')` is 2. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += noColumn.test(character) ? 0 : twoColumns.test(character) ? 2 : 1;
  return columns;
}

/** Breaks a text at its spaces into lines of at most `width` columns; a longer word is cut. No-break spaces hold. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((long) => pieces(long, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function pieces(word: string, width: number): readonly string[] {
  if (columnsOf(word) <= width) return [word];
  const cut: string[] = [];
  let piece = '';
  for (const character of word) {
    if (columnsOf(piece) + columnsOf(character) > width) {
      cut.push(piece);
      piece = '';
    }
    piece += character;
  }
  return [...cut, piece];
}
