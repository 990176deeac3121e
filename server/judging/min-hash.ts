/** Bands of a text, and the hashes that make one: two texts with half of their shingles in common share a band or two of sixteen. */
const bands = 16;
const rows = 4;
/** Words that make a shingle. */
const shingle = 3;
/** Words of a text that are looked at. */
const mostWords = 3000;
/** A shorter text has too little to be recognised by: `Bonjour, voir pièce jointe.` */
const fewestWords = 12;

/**
 * Bands of a text's MinHash as texts of 32 hexadecimal characters, each with its number; texts that share three were made from one
 * template. Names, numbers, addresses and accents do not count. None for a text too short to tell.
 */
export function textBands(text: string): readonly string[] {
  const words = wordsOf(text);
  if (words.length < fewestWords) return [];
  const least = new Uint32Array(bands * rows).fill(0xff_ff_ff_ff);
  for (let start = 0; start + shingle <= words.length; start++) {
    const hash = hashOf(words, start);
    for (let row = 0; row < least.length; row++) {
      const mixed = mix(hash, row);
      if (mixed < (least[row] ?? 0)) least[row] = mixed;
    }
  }
  return Array.from({ length: bands }, (_, band) => {
    const part = least.subarray(band * rows, (band + 1) * rows);
    return `${band}:${Array.from(part, (value) => value.toString(16).padStart(8, '0')).join('')}`;
  });
}

/** What differs from one recipient to the next is left out or made the same. */
function wordsOf(text: string): readonly string[] {
  const plain = text.slice(0, 40_000).normalize('NFD').toLowerCase().replaceAll(/\p{M}/gu, '');
  const words: string[] = [];
  for (const piece of plain.split(/\s+/u)) {
    if (words.length >= mostWords) break;
    if (piece.includes('@')) words.push('mail');
    else if (piece.includes('://') || piece.startsWith('www.')) words.push('url');
    else for (const [word] of piece.matchAll(/[\p{L}\p{N}]+/gu)) words.push(word.replaceAll(/\p{N}/gu, '0'));
  }
  return words;
}

/** FNV-1a over the words of a shingle. */
function hashOf(words: readonly string[], start: number): number {
  let hash = 0x81_1c_9d_c5;
  for (let index = start; index < start + shingle; index++) {
    for (const character of words[index] ?? '') hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01_00_01_93);
    hash = Math.imul(hash ^ 0x20, 0x01_00_01_93);
  }
  return hash >>> 0;
}

/** The finaliser of MurmurHash3, with another beginning for each row. */
function mix(hash: number, row: number): number {
  let mixed = hash ^ Math.imul(row + 1, 0x9e_37_79_b1);
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
