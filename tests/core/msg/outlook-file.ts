/** A folder of a compound file: streams and folders by name. */
export interface Folder {
  readonly [name: string]: Uint8Array | Folder;
}

interface Entry {
  readonly name: string;
  readonly kind: number;
  right: number;
  child: number;
  start: number;
  size: number;
}

const size = 512;
const [free, end, fatMark] = [0xffff_ffff, 0xffff_fffe, 0xffff_fffd];

/** Writes a compound file ([MS-CFB] version 3), small streams in the mini stream, so that tests need no file of anybody's. */
export function compoundFile(root: Folder): Uint8Array {
  const sectors: Uint8Array[] = [];
  const fat: number[] = [];
  const store = (content: Uint8Array): number => {
    if (content.length === 0) return end;
    const first = sectors.length;
    for (let at = 0; at < content.length; at += size) {
      sectors.push(padded(content.subarray(at, at + size), size));
      fat.push(at + size < content.length ? sectors.length : end);
    }
    return first;
  };
  const mini: Uint8Array[] = [];
  const miniFat: number[] = [];
  const storeSmall = (content: Uint8Array): number => {
    const first = mini.length;
    for (let at = 0; at < content.length; at += 64) {
      mini.push(padded(content.subarray(at, at + 64), 64));
      miniFat.push(at + 64 < content.length ? mini.length : end);
    }
    return first;
  };
  const entries: Entry[] = [{ name: 'Root Entry', kind: 5, right: free, child: free, start: end, size: 0 }];
  const add = (parent: Entry, folder: Folder): void => {
    let before: Entry | undefined;
    for (const [name, content] of Object.entries(folder)) {
      const leaf = content instanceof Uint8Array;
      const entry: Entry = { name, kind: leaf ? 2 : 1, right: free, child: free, start: end, size: 0 };
      const index = entries.push(entry) - 1;
      if (before) before.right = index;
      else parent.child = index;
      before = entry;
      if (!leaf) add(entry, content);
      else if (content.length > 0) {
        entry.size = content.length;
        entry.start = content.length < 4096 ? storeSmall(content) : store(content);
      }
    }
  };
  const top = entries[0] as Entry;
  add(top, root);
  top.start = store(Buffer.concat(mini));
  top.size = 64 * mini.length;
  const miniFatStart = store(numbers(miniFat));
  const directory = store(Buffer.concat(entries.map(entryBytes)));
  const fatLength = Math.ceil(fat.length / 127);
  const fatStart = sectors.length;
  for (let index = 0; index < fatLength; index++) fat.push(fatMark);
  while (fat.length % 128 !== 0) fat.push(free);
  const named = Array.from({ length: 109 }, (_, index) => (index < fatLength ? fatStart + index : free));
  const header = Buffer.concat([
    Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array.from<number>({ length: 16 }).fill(0)]),
    Uint8Array.from([0x3e, 0, 3, 0, 0xfe, 0xff, 9, 0, 6, 0, 0, 0, 0, 0, 0, 0]),
    numbers([0, fatLength, directory, 0, 4096, miniFatStart, Math.ceil(miniFat.length / 128), end, 0, ...named]),
  ]);
  return Buffer.concat([header, ...sectors, numbers(fat)]);
}

function entryBytes({ name, kind, right, child, start, size: length }: Entry): Uint8Array {
  const bytes = Buffer.alloc(128);
  bytes.write(name, 0, 62, 'utf16le');
  bytes.writeUInt16LE(2 * name.length + 2, 64);
  bytes[66] = kind;
  bytes[67] = 1;
  for (const [at, value] of [
    [68, free],
    [72, right],
    [76, child],
    [116, start],
    [120, length],
  ] as const) {
    bytes.writeUInt32LE(value, at);
  }
  return bytes;
}

function numbers(values: readonly number[]): Uint8Array {
  const bytes = Buffer.alloc(4 * values.length);
  for (const [index, value] of values.entries()) bytes.writeUInt32LE(value, 4 * index);
  return bytes;
}

function padded(bytes: Uint8Array, length: number): Uint8Array {
  const whole = new Uint8Array(length);
  whole.set(bytes);
  return whole;
}

/** What a `.msg` file is to hold. */
export interface MsgDraft {
  readonly texts?: Readonly<Record<number, string>>;
  readonly binaries?: Readonly<Record<number, Uint8Array>>;
  readonly numbers?: Readonly<Record<number, number>>;
  readonly recipients?: readonly MsgDraft[];
  readonly attachments?: readonly (MsgDraft & { readonly message?: MsgDraft })[];
}

/** Writes an Outlook `.msg` file. */
export function outlookFile(draft: MsgDraft): Uint8Array {
  return compoundFile(folderOf(draft, 32));
}

function folderOf(draft: MsgDraft & { readonly message?: MsgDraft }, headerSize: number): Folder {
  const id = (number: string): string => Number(number).toString(16).toUpperCase().padStart(4, '0');
  const fixed = Object.entries(draft.numbers ?? {}).map(([number, value]) => {
    const entry = Buffer.alloc(16);
    entry.writeUInt16LE(0x0003, 0);
    entry.writeUInt16LE(Number(number), 2);
    entry.writeUInt32LE(value, 8);
    return entry;
  });
  const numbered = (prefix: string, folders: readonly Folder[]): Folder =>
    Object.fromEntries(folders.map((folder, index) => [`${prefix}#${String(index).padStart(8, '0')}`, folder]));
  return {
    '__properties_version1.0': Buffer.concat([Buffer.alloc(headerSize), ...fixed]),
    ...Object.fromEntries(
      Object.entries(draft.texts ?? {}).map(([key, text]) => [
        `__substg1.0_${id(key)}001F`,
        Buffer.from(text, 'utf16le'),
      ]),
    ),
    ...Object.fromEntries(
      Object.entries(draft.binaries ?? {}).map(([key, bytes]) => [`__substg1.0_${id(key)}0102`, bytes]),
    ),
    ...numbered(
      '__recip_version1.0_',
      (draft.recipients ?? []).map((recipient) => folderOf(recipient, 8)),
    ),
    ...numbered(
      '__attach_version1.0_',
      (draft.attachments ?? []).map((attachment) => folderOf(attachment, 8)),
    ),
    ...(draft.message ? { '__substg1.0_3701000D': folderOf(draft.message, 24) } : {}),
  };
}
