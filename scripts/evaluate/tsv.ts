import { readFileSync } from 'node:fs';

/** Reads a table of tab-separated values with a head line, each row by column name: `{ domain: 'ac-lille.fr', … }`. */
export function readTsv(path: string): readonly ReadonlyMap<string, string>[] {
  const [head = '', ...lines] = readFileSync(path, 'utf8').split('\n');
  const columns = head.replace('\r', '').split('\t');
  return lines
    .map((line) => line.replace('\r', ''))
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return new Map(columns.map((column, index) => [column, cells[index] ?? '']));
    });
}
