/** A piece of a source: a header block with its empty line, a text, or a file. Pieces put together are the source again. */
export interface SourcePart {
  readonly kind: 'header' | 'body' | 'file';
  /** How the piece is encoded. */
  readonly encoding: 'plain' | 'base64' | 'quoted-printable';
  readonly text: string;
}

type Kind = Pick<SourcePart, 'kind' | 'encoding'>;

const header: Kind = { kind: 'header', encoding: 'plain' };
const plain: Kind = { kind: 'body', encoding: 'plain' };

/** Takes a source apart along its MIME parts, one line after the other. What is malformed ends up in some piece all the same. */
export function splitSource(source: string): readonly SourcePart[] {
  const parts: SourcePart[] = [];
  const boundaries = new Set<string>();
  let [kind, start] = [header, 0];
  const end = (at: number): string => {
    const text = source.slice(start, at);
    if (text !== '') parts.push({ ...kind, text });
    start = at;
    return text;
  };
  for (let at = 0; at < source.length;) {
    const feed = source.indexOf('\n', at);
    const next = feed === -1 ? source.length : feed + 1;
    const line = source.slice(at, next).trimEnd();
    const closing = line.endsWith('--') && boundaries.has(line.slice(0, -2));
    if (closing || boundaries.has(line)) {
      end(at);
      kind = plain;
      end(next);
      kind = closing ? plain : header;
    } else if (line === '' && kind === header) {
      kind = bodyAfter(end(next), boundaries);
    }
    at = next;
  }
  end(source.length);
  return parts;
}

/** What follows a header block, by its Content-Type; a boundary that it names is one from here on. */
function bodyAfter(block: string, boundaries: Set<string>): Kind {
  const type = fieldOf(block, 'content-type');
  const lower = type.toLowerCase();
  const encoding = fieldOf(block, 'content-transfer-encoding').toLowerCase();
  if (lower.startsWith('multipart/')) {
    const named = /boundary\s*=\s*(?:"(?<quoted>[^"]{1,200})"|(?<bare>[^\s;"]{1,200}))/iu.exec(type)?.groups;
    boundaries.add(`--${named?.['quoted'] ?? named?.['bare'] ?? ''}`);
    return plain;
  }
  if (lower.startsWith('message/rfc822') && encoding !== 'base64') return header;
  if (lower !== '' && !lower.startsWith('text/')) return { kind: 'file', encoding: 'plain' };
  const known = encoding === 'base64' || encoding === 'quoted-printable' ? encoding : 'plain';
  return { kind: 'body', encoding: known };
}

/** The value of a field, unfolded; empty when there is none. */
function fieldOf(block: string, name: string): string {
  const lines = block.split('\n');
  const first = lines.findIndex((line) => line.toLowerCase().startsWith(`${name}:`));
  if (first === -1) return '';
  const folded = lines.slice(first + 1).findIndex((line) => !/^[ \t]/u.test(line));
  const last = folded === -1 ? lines.length : first + 1 + folded;
  return lines
    .slice(first, last)
    .join(' ')
    .slice(name.length + 1)
    .trim();
}
