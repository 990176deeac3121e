import { hashOn } from './short-tokens.ts';

/** Words with the beginnings that lead to them, so that cutting a run into words gives up a letter after it left them all. */
export class WordPrefixes {
  private readonly words: ReadonlySet<string>;
  private readonly prefixes: Uint32Array;
  private readonly ends: Uint32Array;

  constructor(words: ReadonlySet<string>) {
    this.words = words;
    const letters = [...words].reduce((sum, word) => sum + word.length, 1);
    this.prefixes = new Uint32Array(2 ** Math.ceil(Math.log2(letters)));
    this.ends = new Uint32Array(this.prefixes.length);
    for (const word of words) {
      let hash = 0;
      for (let at = 0; at < word.length; at++) {
        hash = hashOn(hash, word.charCodeAt(at));
        mark(this.prefixes, hash);
      }
      mark(this.ends, hash);
    }
  }

  /** Whether a run may begin with one of the words. */
  begins(run: string): boolean {
    for (let end = 1, hash = 0; end <= run.length; end++) {
      hash = hashOn(hash, run.charCodeAt(end - 1));
      if (!isMarked(this.prefixes, hash)) return false;
      if (end > 1 && isMarked(this.ends, hash)) return true;
    }
    return false;
  }

  /** Calls back with the end of every word that begins at a place of a run. */
  from(run: string, start: number, found: (end: number) => void): void {
    for (let end = start + 1, hash = 0; end <= run.length; end++) {
      hash = hashOn(hash, run.charCodeAt(end - 1));
      if (!isMarked(this.prefixes, hash)) return;
      if (isMarked(this.ends, hash) && this.words.has(run.slice(start, end))) found(end);
    }
  }
}

function mark(table: Uint32Array, hash: number): void {
  const place = (hash >>> 5) & (table.length - 1);
  table[place] = (table[place] ?? 0) | (1 << (hash & 31));
}

function isMarked(table: Uint32Array, hash: number): boolean {
  return (((table[(hash >>> 5) & (table.length - 1)] ?? 0) >>> (hash & 31)) & 1) === 1;
}
