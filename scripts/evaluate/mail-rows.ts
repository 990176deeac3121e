import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readTsv } from './tsv.ts';

/** One labelled mail. */
export interface MailRow {
  readonly file: string;
  /** Where the file is. */
  readonly path: string;
  /** `phish` or `ham`. */
  readonly label: string;
  readonly kind: string;
  readonly language: string;
  readonly subject: string;
}

/** Reads an index of mails, given as a file or as the folder that holds `mails.tsv` or `rows.tsv`. */
export function readMailRows(path: string): readonly MailRow[] {
  const index = statSync(path).isDirectory()
    ? ['mails.tsv', 'rows.tsv'].map((name) => join(path, name)).find((candidate) => existsSync(candidate))
    : path;
  if (index === undefined) throw new Error(`${path}: neither mails.tsv nor rows.tsv is there`);
  return readTsv(index).map((row) => {
    const cell = (...columns: readonly string[]): string =>
      columns.map((column) => row.get(column)).find((value) => value !== undefined) ?? '';
    const file = cell('file');
    return {
      file,
      path: join(dirname(index), file),
      label: cell('label'),
      kind: cell('class', 'kind'),
      language: cell('lang', 'language'),
      subject: cell('subject'),
    };
  });
}
