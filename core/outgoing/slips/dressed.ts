import { slipBetween } from './one-slip.ts';

/** What passes for a letter, and the letter: digits first, so that what they stand for can be half of another. */
const digits = pairs('0o 1l 3e 4a 5s 7t 8b');
const strokes: readonly (readonly [seen: string, meant: string])[] = [
  ...pairs('il jl'),
  ...pairs('rnm nnm lnm nlm rrm nrm rlm lrm vvw cld'),
];

/** Names shorter than this stand in others by chance; what is only read so at a glance needs a longer one. */
const leastName = 6;
const leastGlanced = 10;

/** Before `ac`, the beginning of another word: `frac-montpellier.fr` would be a museum's, `tabac-…` a shop's. */
const otherWord = /(?:^|[.-])(?:fr|tab)$/u;

/**
 * Whether a host carries a domain's name about, in plain letters or with others for some: `ac-montpe11ier.fr`, `ac-inontpellier.fr`,
 * `acm-ontpellier-aide.com`, `acmntpe11ier.fr` with a slip besides.
 */
export function isDressedAs(host: string, domain: string): boolean {
  const dot = domain.indexOf('.');
  const name = dot < 0 ? domain : domain.slice(0, dot);
  if (name.length < leastName) return false;
  const seen = host.normalize('NFKD');
  const at = seen.indexOf(name);
  if (at > 0 && name.startsWith('ac-') && otherWord.test(seen.slice(0, at))) return false;
  if (at >= 0 || undigited(seen).includes(undigited(name))) return true;
  const bare = withoutHyphens(name);
  if (bare.length < leastGlanced) return false;
  if (withoutHyphens(seen).includes(bare)) return true;
  const [read, meant] = [glanceOf(seen), glanceOf(bare)];
  return read.includes(meant) || read.split('.').some((label) => slipBetween(label, meant) !== undefined);
}

/** A host or name as it is read at a glance, the same for what is easily taken for the other: of `rnontpeIlier` and `montpellier` `montpelller`. */
export function glanceOf(text: string): string {
  return replaced(undigited(withoutHyphens(text)), strokes);
}

function undigited(text: string): string {
  return replaced(text, digits);
}

function withoutHyphens(text: string): string {
  return text.replaceAll('-', '');
}

function replaced(text: string, letters: readonly (readonly [string, string])[]): string {
  return letters.reduce((left, [seen, meant]) => left.replaceAll(seen, meant), text);
}

/** `rnm` is `rn` for `m`. */
function pairs(list: string): readonly (readonly [string, string])[] {
  return list.split(' ').map((each) => [each.slice(0, -1), each.slice(-1)]);
}
