/** A folder of a compound file ([MS-CFB]): what Outlook's `.msg` files are made of. */
export interface Storage {
  /** Content of a stream by name, read when asked for: `__substg1.0_0037001F`. */
  readonly stream: (name: string) => Uint8Array | undefined;
  readonly storages: ReadonlyMap<string, Storage>;
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  readonly left: number;
  readonly right: number;
  readonly child: number;
  readonly start: number;
  readonly size: number;
}

const [storageKind, rootKind, streamKind] = [1, 5, 2];
const entrySize = 128;
const miniSector = 64;
const miniCutoff = 4096;
const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;
/** An attached message may hold another; nobody nests deeper by hand. */
const deepest = 12;

/** Opens a compound file. Chains that loop end where they began, and no file makes us read more than four times its size. */
export function openCompoundFile(bytes: Uint8Array): Storage | undefined {
  if (bytes.length < 512 || signature.some((byte, index) => bytes[index] !== byte)) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = view.getUint16(30, true) === 12 ? 4096 : 512;
  const sectors = Math.ceil(bytes.length / size);
  const sector = (index: number): Uint8Array => bytes.subarray((index + 1) * size, (index + 2) * size);
  const fat = numbersOf(join(fatSectors(view, size, sectors).map(sector)));
  const big = (start: number, most = sectors): Uint8Array => join(chain(start, fat, most).map(sector));
  const entries = entriesOf(big(view.getUint32(48, true)));
  const root = entries[0];
  if (root?.kind !== rootKind) return undefined;
  const miniFat = numbersOf(big(view.getUint32(60, true)));
  const miniStream = big(root.start);
  let budget = 4 * bytes.length;
  const content = (entry: Entry): Uint8Array => {
    const length = Math.min(entry.size, bytes.length, budget);
    budget -= length;
    if (entry.size >= miniCutoff) return big(entry.start, Math.ceil(length / size)).subarray(0, length);
    const pieces = chain(entry.start, miniFat, Math.ceil(length / miniSector));
    return join(pieces.map((at) => miniStream.subarray(at * miniSector, (at + 1) * miniSector))).subarray(0, length);
  };
  return storageOf(root, entries, content, new Set([0]), 0);
}

/** Follows the links of a chain, at most so many: a loop costs no more than that. */
function chain(start: number, table: Uint32Array, most: number): readonly number[] {
  const links: number[] = [];
  for (let at = start; at < table.length && links.length < most; at = table[at] ?? table.length) links.push(at);
  return links;
}

function storageOf(
  folder: Entry,
  entries: readonly Entry[],
  content: (entry: Entry) => Uint8Array,
  seen: Set<number>,
  depth: number,
): Storage {
  const streams = new Map<string, Entry>();
  const storages = new Map<string, Storage>();
  const waiting = [folder.child];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    const entry = entries[at];
    if (!entry || seen.has(at)) continue;
    seen.add(at);
    waiting.push(entry.left, entry.right);
    if (entry.kind === streamKind) streams.set(entry.name, entry);
    else if (entry.kind === storageKind && depth < deepest) {
      storages.set(entry.name, storageOf(entry, entries, content, seen, depth + 1));
    }
  }
  return {
    stream: (name) => {
      const entry = streams.get(name);
      return entry && content(entry);
    },
    storages,
  };
}

/** The sectors that hold the allocation table: 109 are named in the header, the others in a chain of their own. */
function fatSectors(view: DataView, size: number, sectors: number): readonly number[] {
  const named: number[] = [];
  for (let at = 76; at < 512; at += 4) named.push(view.getUint32(at, true));
  const visited = new Set<number>();
  let next = view.getUint32(68, true);
  while (!visited.has(next) && (next + 2) * size <= view.byteLength) {
    visited.add(next);
    const start = (next + 1) * size;
    for (let at = start; at < start + size - 4; at += 4) named.push(view.getUint32(at, true));
    next = view.getUint32(start + size - 4, true);
  }
  return [...new Set(named.filter((index) => index < sectors))];
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const entries: Entry[] = [];
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const letters = Math.max(0, Math.min(32, view.getUint16(at + 64, true) / 2 - 1));
    let name = '';
    for (let letter = 0; letter < letters; letter++) name += String.fromCharCode(view.getUint16(at + 2 * letter, true));
    entries.push({
      name,
      kind: view.getUint8(at + 66),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

function numbersOf(bytes: Uint8Array): Uint32Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Uint32Array.from({ length: Math.floor(bytes.length / 4) }, (_, index) => view.getUint32(4 * index, true));
}

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
