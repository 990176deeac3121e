import { letters, pairLooksLike, price, substitutionPrice } from './confusion.ts';
import { classCount, classOfCode } from './letter-classes.ts';

const classes = Array.from(letters, (letter) => classOfCode[letter.charCodeAt(0)] ?? 0);

const substitutions = new Uint8Array(classCount * classCount).fill(price.plausible);
const pairs = new Uint32Array(classCount * classCount);
let paired = 0;

for (const [meant, meantClass] of classes.entries()) {
  for (const [seen, seenClass] of classes.entries()) {
    const at = meantClass * classCount + seenClass;
    substitutions[at] = Math.min(substitutions[at] ?? 0, substitutionPrice(meant, seen));
    const like = classes[pairLooksLike(meant, seen)];
    if (like === undefined) continue;
    pairs[at] = (pairs[at] ?? 0) | (1 << like);
    paired |= (1 << meantClass) | (1 << seenClass);
  }
}

/** The least price of reading a letter of one class where the name has one of another: 0 for the same. */
export function classPrice(meant: number, seen: number): number {
  return substitutions[meant * classCount + seen] ?? price.plausible;
}

/** Whether two letters side by side may look like one of a class: of `rn` and `m` it is so. */
export function classesLookLike(first: number, second: number, meant: number): boolean {
  return (((pairs[first * classCount + second] ?? 0) >>> meant) & 1) === 1;
}

/** Whether a letter of a class is one of two that may look like one: of `r` it is so, since `rn` looks like `m`. */
export function isOfPair(letter: number): boolean {
  return ((paired >>> letter) & 1) === 1;
}
