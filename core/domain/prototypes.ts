import { confusables } from './confusables.generated.ts';

const prototypes: ReadonlyMap<string, string> = new Map(
  confusables.flatMap((line) => {
    const space = line.indexOf(' ');
    const sources = line.slice(space + 1).split(' ');
    return sources.map((hex) => [String.fromCodePoint(Number.parseInt(hex, 16)), line.slice(0, space)] as const);
  }),
);

/** What one lower-case, decomposed character looks like by UTS #39: `а` (U+0430) → `a`, `m` → `rn`, `x` → `x`. */
export function prototypeOf(character: string): string {
  return prototypes.get(character) ?? character;
}
