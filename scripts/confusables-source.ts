/** Unicode's confusables as they stand in some source. */
export interface Confusables {
  /** Of Unicode: `17.0.0`. */
  readonly version: string;
  /** Which file it was read from: `confusables.txt of 2025-07-22`, `ICU 78`. */
  readonly origin: string;
  /** A character and what it is confusable with. */
  readonly map: ReadonlyMap<string, string>;
}

/** Reads `confusables.txt`: lines of `source ; target ; MA # comment` in hexadecimal. */
export function readPublishedConfusables(text: string): Confusables {
  const version = /^# Version: (\S+)/m.exec(text)?.[1];
  const date = /^# Date: ([0-9-]+)/m.exec(text)?.[1];
  if (version === undefined || date === undefined) throw new Error('no version and date: not a confusables.txt');
  const map = new Map<string, string>();
  for (const line of text.replace(/^\uFEFF/, '').split('\n')) {
    const [source, target] = line.split('#', 1).join('').split(';').map(fromHex);
    if (source !== undefined && target !== undefined) map.set(source, target);
  }
  return { version, origin: `confusables.txt of ${date}`, map };
}

function fromHex(field: string): string {
  const points = field
    .trim()
    .split(/\s+/)
    .map((hex) => Number.parseInt(hex, 16));
  return String.fromCodePoint(...points.filter((point) => !Number.isNaN(point)));
}

/** Reads the item `confusables.cfu` of an ICU data file, laid out as in ICU's `uspoof_impl.h`. */
export function readIcuConfusables(bytes: Buffer): Confusables {
  const items = icuItems(bytes);
  const icu = /icudt([0-9]+)[a-z]\//.exec(bytes.toString('latin1', 0, 1 << 20))?.[1];
  const spoof = items.get('confusables.cfu');
  // The table itself carries no version; that of the IDNA mapping beside it is Unicode's.
  const unicode = items.get('uts46.nrm')?.subarray(20, 23).join('.');
  if (spoof === undefined || unicode === undefined || icu === undefined)
    throw new Error('no confusables in this ICU data');
  const table = spoof.subarray(spoof.readUInt16LE(0));
  const field = (index: number): number => table.readUInt32LE(4 * index);
  const [keys, count, values, strings] = [field(3), field(4), field(5), field(7)];
  const map = new Map<string, string>();
  for (let index = 0; index < count; index++) {
    const key = table.readUInt32LE(keys + 4 * index);
    const units = (key >>> 24) + 1;
    const value = table.readUInt16LE(values + 2 * index);
    const start = units === 1 ? values + 2 * index : strings + 2 * value;
    map.set(String.fromCodePoint(key & 0xff_ff_ff), table.toString('utf16le', start, start + 2 * units));
  }
  return { version: unicode, origin: `ICU ${icu}`, map };
}

/** The items of an ICU data file by name, without their package's: `uts46.nrm`. */
function icuItems(bytes: Buffer): ReadonlyMap<string, Buffer> {
  const body = bytes.subarray(bytes.readUInt16LE(0));
  const items = new Map<string, Buffer>();
  for (let index = 0; index < body.readUInt32LE(0); index++) {
    const name = body.readUInt32LE(4 + 8 * index);
    const path = body.toString('latin1', name, body.indexOf(0, name));
    items.set(path.slice(path.indexOf('/') + 1), body.subarray(body.readUInt32LE(8 + 8 * index)));
  }
  return items;
}
