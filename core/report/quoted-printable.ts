/** Bytes of quoted-printable, one character each: `=C3=A9` is two. Soft line breaks are gone. */
export function fromQuotedPrintable(text: string): string {
  return text
    .split('\n')
    .map((line, index, lines) => (index < lines.length - 1 ? withoutBlanks(line) : line))
    .join('\n')
    .replaceAll(/=\r?\n/gu, '')
    .replaceAll(/=([0-9a-f]{2})/giu, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** Blanks at the end of a line are what some server on the way added. */
function withoutBlanks(line: string): string {
  const ending = line.endsWith('\r') ? '\r' : '';
  let end = line.length - ending.length;
  while (end > 0 && ' \t'.includes(line.charAt(end - 1))) end--;
  return line.slice(0, end) + ending;
}

/** And back, in lines of at most 76 characters. */
export function toQuotedPrintable(bytes: string): string {
  return bytes.split(/\r?\n/u).map(writeLine).join('\r\n');
}

function writeLine(line: string): string {
  let [text, width] = ['', 0];
  for (let at = 0; at < line.length; at++) {
    const piece = encoded(line.charAt(at), at === line.length - 1);
    if (width + piece.length > 75) [text, width] = [`${text}=\r\n`, 0];
    text += piece;
    width += piece.length;
  }
  return text;
}

/** Blanks at the end of a line would be lost on the way. */
function encoded(character: string, isLast: boolean): string {
  const isPlain = isLast ? /[!-<>-~]/u.test(character) : /[ -<>-~\t]/u.test(character);
  return isPlain ? character : `=${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}
