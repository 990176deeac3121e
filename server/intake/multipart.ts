import type { ByteReader, Found } from './byte-reader.ts';

/** Bytes that a part's own headers may take. */
const headLimit = 4096;
const endOfHead = Buffer.from('\r\n\r\n');

/** The boundary that a Content-Type names: `multipart/form-data; boundary=x` → `x`. */
export function boundaryOf(contentType: string): string | undefined {
  const [type = '', ...parameters] = contentType.split(';', 8);
  if (type.trim().toLowerCase() !== 'multipart/form-data') return undefined;
  for (const parameter of parameters) {
    const [name = '', ...value] = parameter.split('=');
    if (name.trim().toLowerCase() !== 'boundary') continue;
    const written = value.join('=').trim().replace(/^"/u, '').replace(/"$/u, '');
    return written.length > 0 && written.length <= 70 && /^[\w'()+,./:=?-]+$/u.test(written) ? written : undefined;
  }
  return undefined;
}

/** Reads the parts of a form one after the other, each of which must bear the name that is asked for. */
export interface PartReader {
  /** Passes over the next part's headers; says whether it is the part of this name. */
  readonly begin: (name: string) => Promise<boolean>;
  readonly content: (limit: number, sink: (bytes: Buffer) => Promise<void> | void) => Promise<Found>;
}

/** Parts in the order in which they come. */
export function partReader(reader: ByteReader, boundary: string): PartReader {
  const between = Buffer.from(`\r\n--${boundary}`);
  let first = true;
  return {
    async begin(name) {
      if (first) {
        first = false;
        // The first boundary has no line before it; what stands above it belongs to nobody.
        const found = await reader.upTo(Buffer.from(`--${boundary}`), headLimit, () => undefined);
        if (found !== 'found') return false;
      }
      let head = '';
      const found = await reader.upTo(endOfHead, headLimit, (bytes) => {
        head += bytes.toString('latin1');
      });
      return found === 'found' && nameIn(head) === name;
    },
    content: (limit, sink) => reader.upTo(between, limit, sink),
  };
}

function nameIn(head: string): string | undefined {
  const line = head.split('\r\n').find((each) => /^content-disposition:/iu.test(each));
  const parameter = line?.split(';').find((each) => /^\s*name=/iu.test(each));
  return parameter?.replace(/^\s*name=/iu, '').replaceAll('"', '');
}
