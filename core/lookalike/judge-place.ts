import type { Strength } from '../finding.ts';
import { align } from './alignment.ts';
import { placeBudget } from './budgets.ts';
import { letterIndexes } from './confusion.ts';
import { isNumber, segment } from './segment.ts';
import type { Sight } from './sight.ts';
import { joiningWords } from './words/commerce-words.ts';
import { otherSchools, wordsEndingInAc } from './words/other-schools.ts';
import { serviceWords } from './words/service-words.ts';

/**
 * A town beside a word for the body: `academie-montpellier.com`, `rectorat-de-montpellier.net`. Every other word must be one of a service:
 * `academie-danse-montpellier.fr` is another school.
 */
export function judgePlace(sight: Sight): Strength | undefined {
  const { pattern, alignment, gluedLeft, gluedRight, left, right } = sight;
  if (alignment.cost > placeBudget(pattern.text.length)) return undefined;
  const apart = [...left, gluedLeft, gluedRight, ...right].filter(Boolean);
  const run = [[...left, gluedLeft].join(''), [gluedRight, ...right].join('')].filter(Boolean);
  return judgeTokens(apart, sight) ?? (run.length < apart.length ? judgeTokens(run, sight) : undefined);
}

/** `region-academique` is one name though a hyphen parts it, and so is `academ-y`: tokens are read apart and then run together. */
function judgeTokens(tokens: readonly string[], sight: Sight): Strength | undefined {
  let bodies = 0;
  let longest = 0;
  let doubtful = 0;
  for (const token of tokens) {
    const words = wordsOf(token, sight);
    if (!words) return undefined;
    bodies += words.bodies;
    longest = Math.max(longest, words.longest);
    doubtful += words.doubtful;
  }
  if (bodies === 0) return undefined;
  // « rougnac », « cordeac »: a short body's name and a slip of the town are other names.
  if (longest <= 3 && sight.alignment.cost > 2 && sight.pattern.text.length < 7) return undefined;
  if (doubtful + sight.alignment.cost > 9) return undefined;
  return 'strong';
}

/** A token stands alone: only its two ends are boundaries. */
function edges(length: number): Uint8Array {
  const before = new Uint8Array(length + 1);
  before[0] = 1;
  before[length] = 1;
  return before;
}

interface Words {
  readonly bodies: number;
  /** Letters of the longest body's name. */
  readonly longest: number;
  /** Cost of reading a body's name with an edit. */
  readonly doubtful: number;
}

const nothing: Words = { bodies: 0, longest: 0, doubtful: 0 };

/** What a token says, read as it is or else with one edit in a body's name: `acadmie`. */
function wordsOf(token: string, { pattern: { target, text } }: Sight): Words | undefined {
  if (wordsEndingInAc.has(token) || otherSchools.has(token)) return undefined;
  const long = text.length >= 7;
  const lexicon = [target.bodies, serviceWords, joiningWords, target.departments];
  const words = segment(token, lexicon);
  if (words) {
    const bodies = words.filter((word) => target.bodies.has(word));
    return { bodies: bodies.length, longest: Math.max(0, ...bodies.map((body) => body.length)), doubtful: 0 };
  }
  if (token.length === 1 || isNumber(token)) return nothing;
  if (isJoining(token)) return nothing;
  const letters = letterIndexes(token);
  for (const body of target.bodies) {
    if (body.length < 6 && !(long && extendsHead(body, target.bodies))) continue;
    const [best] = align(
      letterIndexes(body),
      letters,
      edges(letters.length),
      body.length >= 8 ? 8 : body.length >= 6 ? 5 : 4,
    );
    if (!best) continue;
    // A short body's name with a slip must be the whole token: « acd-montpellier », not « acdmontpellier ».
    if (body.length < 6 && best.cost > 0 && best.end - best.start < token.length) continue;
    const rest = [token.slice(0, best.start), token.slice(best.end)].filter(Boolean);
    if (rest.every((part) => isJoining(part) || segment(part, lexicon) !== undefined))
      return { bodies: 1, longest: body.length, doubtful: best.cost };
  }
  return undefined;
}

/** `acad` goes on where `ac` ends: with a slip it still reads as the body's name, as `dsden` does not. */
function extendsHead(body: string, bodies: ReadonlySet<string>): boolean {
  return (
    body.length >= 4 &&
    body.length < 6 &&
    [...bodies].some((head) => head.length <= 3 && head !== body && body.startsWith(head))
  );
}

// « de » as fingers leave it: « dee », « dse », « ed ».
const joining = /^(?:d?[a-z]?e|de[a-z]|d[a-z]?e|ed|d)$/u;

function isJoining(token: string): boolean {
  return joining.test(token) || /^d[a-z]e$|^[a-z]de$/u.test(token);
}
