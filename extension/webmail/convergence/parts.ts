import { type HeaderPairs, headerPairs, listOf, textOf } from './fields.ts';

/** A part of a message as `msg.mjs` lists them: `[null, 'text/html', 262, true, [], [['Subject', 'Réunion'], …], '<p>Bonjour', true]`. */
export interface Part {
  /** Its place in the list, by which its bytes are asked for. */
  readonly number: number;
  /** Of the part that it is in; `undefined` for the whole message. */
  readonly parent: number | undefined;
  /** Lower case: `text/html`. */
  readonly type: string;
  /** As declared, in bytes. */
  readonly size: number;
  /** Its own header; of the first part that of the message, whole and in its order. */
  readonly headers: HeaderPairs;
  /** The text of a body; empty for a file. */
  readonly text: string;
  /** Of a file; empty for a body. */
  readonly name: string;
}

const types = /^(?:text|image|audio|video|application|message|multipart|font|model)\/[\w.+-]{1,80}$/iu;

/** The parts of a message, in the server's order. */
export function partsIn(list: unknown): readonly Part[] {
  return listOf(list).map((part, number) => {
    const fields = listOf(part);
    const headers = headerPairs(fields[5]);
    const [parent, type, size] = fields;
    return {
      number,
      parent: typeof parent === 'number' ? parent : undefined,
      type: types.exec(textOf(type))?.[0].toLowerCase() ?? 'application/octet-stream',
      size: typeof size === 'number' && size >= 0 ? size : 0,
      headers,
      text: textOf(fields[6]),
      name: fileName(headers),
    };
  });
}

/** Whether a part is one of the message itself, and not of a message that hangs on it. */
export function isOwn(part: Part, parts: readonly Part[]): boolean {
  let { parent } = part;
  // A parent stands before its parts: no chain is longer than the list.
  for (let before = part.number; parent !== undefined && parent < before;) {
    const around = parts[parent];
    if (around?.type === 'message/rfc822') return false;
    [before, parent] = [parent, around?.parent];
  }
  return true;
}

function fileName(headers: HeaderPairs): string {
  const value = (name: string): string => headers.find(([key]) => key.toLowerCase() === name)?.[1] ?? '';
  const disposition = value('content-disposition');
  const named = parameter(disposition, 'filename') || parameter(value('content-type'), 'name');
  // An attachment is one whatever it is called.
  return named === '' && /^\s*attachment\b/iu.test(disposition) ? 'unnamed' : named;
}

/** A parameter of a header: `name="a b.pdf"`, `name=a.pdf`, `name*=utf-8''a%20b.pdf`. */
function parameter(header: string, name: string): string {
  const found = header
    .slice(0, 4000)
    .split(';')
    .map((each) => each.trim())
    .find((each) => each.toLowerCase().startsWith(`${name}=`) || each.toLowerCase().startsWith(`${name}*=`));
  if (found === undefined) return '';
  const value = found.slice(found.indexOf('=') + 1).trim();
  if (!found.toLowerCase().startsWith(`${name}*`)) return value.replaceAll(/^"|"$/gu, '');
  try {
    return decodeURIComponent(value.slice(value.lastIndexOf("'") + 1));
  } catch {
    // A percent sign that is one, or another charset.
    return value;
  }
}
