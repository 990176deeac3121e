const partLimit = 8;

/** The parts that a word shows by case, digits and signs: `PayPal` → `Pay`, `Pal`; `DSDEN34` → `DSDEN`, `34`. */
export function partsOf(run: string): readonly string[] {
  if (/^[a-z]+$/u.test(run)) return [run];
  const parts: string[] = [];
  let from = 0;
  let before: Kind = 'sign';
  for (let at = 0; at < run.length;) {
    const character = String.fromCodePoint(run.codePointAt(at) ?? 0);
    const kind = kindOf(character);
    const isBoundary = at > 0 && isBetween(before, kind);
    if (isBoundary && parts.length < partLimit - 1) {
      parts.push(run.slice(from, at));
      from = at;
    }
    if (kind !== 'mark') before = kind;
    at += character.length;
  }
  return [...parts, run.slice(from)];
}

type Kind = 'lower' | 'upper' | 'letter' | 'digit' | 'mark' | 'sign';

function isBetween(before: Kind, kind: Kind): boolean {
  if (kind === 'sign') return true;
  if (before === 'lower' && kind === 'upper') return true;
  return (isLetter(before) && kind === 'digit') || (before === 'digit' && isLetter(kind));
}

function isLetter(kind: Kind): boolean {
  return kind === 'lower' || kind === 'upper' || kind === 'letter';
}

function kindOf(character: string): Kind {
  if (/\p{Ll}/u.test(character)) return 'lower';
  if (/\p{Lu}/u.test(character)) return 'upper';
  if (/\p{L}/u.test(character)) return 'letter';
  if (/\p{N}/u.test(character)) return 'digit';
  return /[\p{M}\p{Cf}]/u.test(character) ? 'mark' : 'sign';
}
