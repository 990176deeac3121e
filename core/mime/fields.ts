import { encodedWord } from './mime.ts';

/** The header of a message that is being put together again: fields that came, and what they lack. */
export interface Fields {
  /** Adds a field that is not empty, unless one of its name came: `add('Subject', encodedWord('Réunion'))`. */
  readonly add: (name: string, value: string) => void;
  /** All fields in lines that end in CRLF, without the empty line after them. */
  readonly written: () => string;
}

/** Begins with a header block as it came, less the fields that speak of parts: those are made anew. */
export function beginFields(block: string): Fields {
  const fields = unfolded(block).filter((field) => !/^(?:content-|mime-version)/iu.test(field));
  const names = new Set(fields.map((field) => field.slice(0, field.indexOf(':')).trim().toLowerCase()));
  return {
    add(name, value) {
      if (value !== '' && !names.has(name.toLowerCase())) fields.push(`${name}: ${value}`);
    },
    written: () => fields.map((field) => `${field}\r\n`).join(''),
  };
}

/** A mailbox as a field writes it; only the first text that is a mail address counts as one: Exchange's own (`/O=…/CN=…`) is none. */
export function mailboxField(name: string, addresses: readonly string[]): string {
  const address = addresses.map((one) => one.replaceAll(/[^!-~]/gu, '')).find((one) => one.includes('@')) ?? '';
  return name === '' && address === '' ? '' : `${encodedWord(name)} <${address}>`.trimStart();
}

/** A header block as fields, each with its folded lines. */
function unfolded(block: string): string[] {
  const fields: string[] = [];
  for (const line of block.split(/\r\n|\r|\n/u)) {
    if (line.trim() === '') continue;
    const last = fields.length - 1;
    if (/^[ \t]/u.test(line)) {
      if (last >= 0) fields[last] += `\r\n${line}`;
    } else if (/^[!-9;-~]+[ \t]*:/u.test(line)) fields.push(line);
  }
  return fields;
}
