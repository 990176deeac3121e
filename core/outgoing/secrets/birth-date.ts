/** A date on which somebody who works in a school may be born: `12/03/1980`, `12 mars 1980`, `1980-03-12`. */
const date =
  /(?:^|\D)((?:(?:0?[1-9]|[12]\d|3[01])(?:er)?(?:[/.-](?:0?[1-9]|1[0-2])[/.-]| (?:janv|f[ée]v|mars|avr|mai|juin|juil|ao[uû]t|sept|oct|nov|d[ée]c|jan|feb|mar|apr|may|jun|jul|aug|sep|dec)[a-zé]{0,8}\.? )(?:19[3-9]\d|200\d)|(?:19[3-9]\d|200\d)-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])))(?!\d)/iu;

/** Where such a date stands, `from` to `to`; `undefined` without one. */
export function findBirthDate(text: string): { readonly from: number; readonly to: number } | undefined {
  const found = date.exec(text);
  const written = found?.[1];
  if (!found || written === undefined) return undefined;
  const to = found.index + found[0].length;
  return { from: to - written.length, to };
}
