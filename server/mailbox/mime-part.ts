/** A part of a mail as it lies in its source: nothing is copied or decoded. */
export interface MimePart {
  /** Lower case: `message/rfc822`. */
  readonly type: string;
  /** `boundary` of a multipart, else empty. */
  readonly boundary: string;
  /** As a program would save it, lower case; empty when there is no name. */
  readonly name: string;
  /** Lower case: `base64`. */
  readonly encoding: string;
  /** Header fields, names in lower case, unfolded. */
  readonly fields: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** Longest head of a part that is read. */
const headLimit = 256 * 1024;

/** Takes a part apart at its first empty line. */
export function mimePart(source: Buffer): MimePart {
  const { head, body } = divide(source);
  const fields = fieldsIn(head.subarray(0, headLimit).toString('latin1'));
  const written = fields.get('content-type') ?? 'text/plain';
  const type = written.split(';', 1)[0] ?? '';
  const name = parameterOf(fields.get('content-disposition') ?? '', 'filename') || parameterOf(written, 'name');
  return {
    type: type.trim().toLowerCase(),
    boundary: parameterOf(written, 'boundary'),
    name: name.toLowerCase(),
    encoding: (fields.get('content-transfer-encoding') ?? '').trim().toLowerCase(),
    fields,
    body,
  };
}

function divide(source: Buffer): { readonly head: Buffer; readonly body: Buffer } {
  // A part may begin with the empty line: it has no header at all.
  for (const empty of ['\r\n', '\n']) {
    if (source.subarray(0, empty.length).toString('latin1') === empty)
      return { head: source.subarray(0, 0), body: source.subarray(empty.length) };
  }
  const crlf = source.indexOf('\r\n\r\n');
  const lf = source.indexOf('\n\n');
  const isCrlf = crlf >= 0 && (lf < 0 || crlf < lf);
  const end = isCrlf ? crlf : lf;
  if (end < 0) return { head: source, body: source.subarray(source.length) };
  return { head: source.subarray(0, end), body: source.subarray(end + (isCrlf ? 4 : 2)) };
}

function fieldsIn(head: string): ReadonlyMap<string, string> {
  const fields = new Map<string, string>();
  for (const line of head.replaceAll(/\r?\n[ \t]/gu, ' ').split(/\r?\n/u)) {
    const colon = line.indexOf(':');
    if (colon < 1) continue;
    const name = line.slice(0, colon).trim().toLowerCase();
    // The topmost of several is the one that the last server wrote.
    if (!fields.has(name)) fields.set(name, line.slice(colon + 1).trim());
  }
  return fields;
}

/** A parameter of a structured field: of `multipart/mixed; boundary="a;b"` the boundary is `a;b`. */
function parameterOf(field: string, wanted: string): string {
  let rest = field.slice(field.indexOf(';') + 1);
  if (!field.includes(';')) return '';
  while (rest !== '') {
    const equals = rest.indexOf('=');
    if (equals < 0) return '';
    const name = rest
      .slice(0, equals)
      .trim()
      .toLowerCase()
      .replace(/^;\s*/u, '')
      .replace(/\*0?\*?$/u, '');
    const value = rest.slice(equals + 1).trimStart();
    const isQuoted = value.startsWith('"');
    const end = isQuoted ? value.indexOf('"', 1) : value.search(/[;\s]/u);
    const text = end < 0 ? value.slice(isQuoted ? 1 : 0) : value.slice(isQuoted ? 1 : 0, end);
    if (name === wanted) return text;
    if (end < 0) return '';
    const next = value.indexOf(';', end);
    if (next < 0) return '';
    rest = value.slice(next + 1);
  }
  return '';
}
