/** Tokens one edit from a name of at most six letters, for tokens as they stand and for those with a word glued to them. */
export interface TokenNet {
  /** Whether a token's hash may be known; most are not, and that is told by one bit. */
  readonly may: (hash: number) => boolean;
  readonly mayGlued: (hash: number) => boolean;
  /** Numbers of the names near a token. */
  readonly near: (token: string) => readonly number[];
}

const bits = 1 << 20;
const none: readonly number[] = [];

/** The hash that goes on letter by letter. */
export function hashOn(hash: number, letter: number): number {
  return (Math.imul(hash, 31) + letter) | 0;
}

/** Hash of the last `tail` letters (at most 8), from the whole's and that of what stands before them. */
export function hashOfTail(whole: number, before: number, tail: number): number {
  return (whole - Math.imul(before, powers[tail] ?? 0)) | 0;
}

const powers = Int32Array.from({ length: 9 }, (_, exponent) => {
  let power = 1;
  for (let i = 0; i < exponent; i++) power = Math.imul(power, 31);
  return power;
});

/** Compiles names given as letter classes by number. */
export function tokenNet(names: ReadonlyMap<number, Uint8Array>): TokenNet {
  const tokens = new Map<string, number[]>();
  const alone = new Uint32Array(bits >> 5);
  const glued = new Uint32Array(bits >> 5);
  for (const [number, classes] of names) {
    for (const token of withinOneEdit([...classes])) {
      const hash = token.reduce(hashOn, 0) & (bits - 1);
      alone[hash >> 5] = (alone[hash >> 5] ?? 0) | (1 << (hash & 31));
      // What is glued to words must keep five letters: fewer stand in half of all words.
      if (classes.length >= 5 && token.length >= 5) glued[hash >> 5] = (glued[hash >> 5] ?? 0) | (1 << (hash & 31));
      const key = String.fromCharCode(...token);
      const known = tokens.get(key);
      if (!known) tokens.set(key, [number]);
      else if (!known.includes(number)) known.push(number);
    }
  }
  return {
    may: (hash) => (((alone[(hash & (bits - 1)) >> 5] ?? 0) >>> (hash & 31)) & 1) === 1,
    mayGlued: (hash) => (((glued[(hash & (bits - 1)) >> 5] ?? 0) >>> (hash & 31)) & 1) === 1,
    near: (token) => tokens.get(token) ?? none,
  };
}

/** All runs of letter classes one edit away, and the run itself. */
function* withinOneEdit(classes: readonly number[]): Generator<readonly number[]> {
  yield classes;
  for (let i = 0; i <= classes.length; i++) {
    const head = classes.slice(0, i);
    const tail = classes.slice(i);
    if (tail.length > 0) yield [...head, ...tail.slice(1)];
    if (tail.length > 1) yield [...head, tail[1] ?? 0, tail[0] ?? 0, ...tail.slice(2)];
    for (let letter = 1; letter <= 31; letter++) {
      yield [...head, letter, ...tail];
      if (tail.length > 0) yield [...head, letter, ...tail.slice(1)];
    }
  }
}
