import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Mails that have what few have: parts in parts, forms, scripts, rewritten links, several charsets. */
const written = join(import.meta.dirname, 'mails');

/** The mails of a folder and of those below it (`*.eml`), after a few written for the purpose. */
export function mailsIn(folder: string | undefined): readonly Uint8Array[] {
  return [written, ...(folder === undefined ? [] : [folder])].flatMap((each) =>
    readdirSync(each, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.eml'))
      .toSorted()
      .map((file) => new Uint8Array(readFileSync(join(each, file)))),
  );
}
