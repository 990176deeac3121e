import { oneLine } from './one-line.ts';

/** What spreadsheets take for the beginning of a formula; OWASP's list, and the wide forms that Japanese Excel accepts. */
const formula = /^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u;

/** Rows as a file for spreadsheets: byte order mark and semicolons for French Excel, every field quoted, no formula that runs. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;
}

function field(value: string): string {
  const line = oneLine(value, 32_000);
  return `"${(formula.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}
