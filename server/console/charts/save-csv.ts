import type { ChartTable } from './chart-table.ts';

/** Saves figures as a file that a French spreadsheet opens by a double click. */
export function saveCsv(name: string, table: ChartTable): void {
  const address = URL.createObjectURL(new Blob([csvOf(table)], { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}

/** Byte order mark, semicolons, every text quoted; titles of campaigns are a sender's, and no formula of theirs may run. */
export function csvOf({ columns, rows }: ChartTable): string {
  return `\ufeff${[columns, ...rows].map((row) => row.map(field).join(';')).join('\r\n')}\r\n`;
}

function field(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const line = value.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return `"${(/^[\s'"]*[=+\-@\uff1d\uff0b\uff0d\uff20]/u.test(line) ? `'${line}` : line).replaceAll('"', '""')}"`;
}
