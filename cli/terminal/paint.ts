/** Puts a text in a style, or leaves it as it is where colours are unwanted. */
export interface Paint {
  readonly danger: (text: string) => string;
  readonly caution: (text: string) => string;
  readonly accent: (text: string) => string;
  readonly bold: (text: string) => string;
  readonly faint: (text: string) => string;
}

/** The styles of the command line; SGR codes 31, 33, 36, 1 and 2, so that the person's own palette decides the shade. */
export function paint(colours: boolean): Paint {
  const style =
    (code: number) =>
    (text: string): string =>
      colours && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
  return { danger: style(31), caution: style(33), accent: style(36), bold: style(1), faint: style(2) };
}
