import type { Claim } from '../claim.ts';
import type { Profile } from '../profile.ts';
import { departmentNames } from '../tables/departments.ts';
import { companyWords, fillers, serviceWords } from '../tables/name-words.ts';
import { compileFindNames, type FoundName } from './find-names.ts';
import { spokenNames, type NameEntry } from './name-entries.ts';
import { plainWords, readWords, type Word } from './words.ts';

/** How many words may stand between an ordinary name and a word of its owner's: `Orange Service Client`. */
const reach = 2;

/** Compiles the search for who is named in a text. */
export function compileClaims(profile: Profile): (text: string) => readonly Claim[] {
  const find = compileFindNames(spokenNames(profile));
  const ownServiceWords = new Set(profile.serviceWords.flatMap(plainWords));
  const neighbourhood = placesOf(profile);
  const isPlain = (word: string) => fillers.has(word) || /^\d+$/u.test(word) || companyWords.has(word);
  const isService = (word: string) => serviceWords.has(word) || ownServiceWords.has(word);

  return (text) => {
    const words = readWords(text);
    const found = find(words);
    if (found.length === 0) return [];
    const rest = [...uncovered(words, found)];
    const alone = new Map<NameEntry, boolean>();
    const isWhole = rest.every((word) => isPlain(word) || isService(word) || neighbourhood.has(word));
    const claims = found.flatMap((name): readonly Claim[] => {
      const { entry, disguised } = name;
      const isOrdinary = entry.kind === 'ordinary' || (entry.kind === 'host' && words[name.from]?.dotted === false);
      const whole = isOrdinary ? isAlone(entry) : isWhole;
      if (!whole && (entry.kind === 'body' || (isOrdinary && !isAddressed(words, name)))) return [];
      return [{ owner: entry.owner, seen: seenIn(text, words, name), whole, disguised }];
    });
    return onePerOwner(claims);

    function isAlone(entry: NameEntry): boolean {
      const known = alone.get(entry);
      if (known !== undefined) return known;
      const { words: own, generic } = entry;
      const answer = rest.every(
        (word) => isPlain(word) || own.has(word) || (!generic && (serviceWords.has(word) || neighbourhood.has(word))),
      );
      alone.set(entry, answer);
      return answer;
    }
  };
}

/** Written as a name, near a word of its owner's: `Votre colis UPS`. */
function isAddressed(words: readonly Word[], { entry, from, to }: FoundName): boolean {
  if (!/^\p{Lu}/u.test(words[from]?.raw ?? '')) return false;
  const near = [...words.slice(Math.max(0, from - reach), from), ...words.slice(to + 1, to + 1 + reach)];
  return near.some(({ plain }) => entry.words.has(plain));
}

function seenIn(text: string, words: readonly Word[], { from, to }: FoundName): string {
  const end = words[to];
  return text.slice(words[from]?.start, end && end.start + end.raw.length);
}

/** Words that say where: the organisation's places and departments. */
function placesOf({ protected: own }: Profile): ReadonlySet<string> {
  const named = own.flatMap(({ places, departments }) => [
    ...places,
    ...departments.map((number) => departmentNames.get(number) ?? ''),
  ]);
  return new Set(named.flatMap(plainWords));
}

/** Each word once that no name takes; references such as `EK074` say nothing. */
function uncovered(words: readonly Word[], found: readonly FoundName[]): ReadonlySet<string> {
  const rest = new Set<string>();
  let at = 0;
  for (const { from, to } of found) {
    addWords(rest, words, at, from);
    at = to + 1;
  }
  addWords(rest, words, at, words.length);
  return rest;
}

function addWords(rest: Set<string>, words: readonly Word[], from: number, end: number): void {
  for (let at = from; at < end; at++) {
    const word = words[at];
    if (word !== undefined && !word.reference) rest.add(word.plain);
  }
}

function onePerOwner(claims: readonly Claim[]): readonly Claim[] {
  const first = new Map<string, Claim>();
  for (const claim of claims) {
    const key = `${claim.owner.kind} ${claim.owner.id}`;
    const known = first.get(key);
    first.set(key, known === undefined ? claim : { ...known, disguised: known.disguised || claim.disguised });
  }
  return [...first.values()];
}
