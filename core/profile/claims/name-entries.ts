import type { Owner } from '../claim.ts';
import { academies, academyWords } from '../partners/academies.ts';
import type { Brand, Profile, Protected } from '../profile.ts';
import { departmentNames } from '../tables/departments.ts';
import { fillers } from '../tables/name-words.ts';
import { brandOwner, organisationOwner, partnerOwner } from './owners.ts';
import { plainWords } from './words.ts';

/** A name that a text may say, and whose it is. */
export interface NameEntry {
  readonly owner: Owner;
  /**
   * `sure`: nobody says it by chance; `ordinary`: counts only where it stands as a name; `host`: as in an address,
   * `orange.fr`, else ordinary; `body`: counts only where it is all that is said.
   */
  readonly kind: 'sure' | 'ordinary' | 'host' | 'body';
  /** The owner's own vocabulary, folded. */
  readonly words: ReadonlySet<string>;
  /** The name is so ordinary that even a place beside it makes it another thing: `Orange - Montpellier`. */
  readonly generic: boolean;
}

/** A name in words, with its entry. */
export interface SpokenName {
  readonly words: readonly string[];
  readonly entry: NameEntry;
}

/** Every name of a profile in every order of its words, the organisation's first. */
export function* spokenNames(profile: Profile): Iterable<SpokenName> {
  yield* organisationNames(profile);
  for (const brand of profile.brands) yield* brandNames(brand);
  for (const partner of profile.partners) {
    const entry = sure(partnerOwner(partner));
    for (const name of partner.names) yield* variants(name, entry);
    const academy = academies.find(({ domain }) => domain === partner.domain);
    if (academy !== undefined) yield* placeNames(academyWords, academy, entry);
  }
}

function* organisationNames(profile: Profile): Iterable<SpokenName> {
  const owner = organisationOwner(profile);
  const entry = sure(owner);
  for (const name of [...profile.organisation.names, profile.organisation.name.fr, profile.organisation.name.en]) {
    yield* variants(name, entry);
  }
  for (const own of profile.protected) {
    yield* variants(own.domain, entry);
    yield* placeNames(own.words, own, entry);
    for (const name of own.spoken) yield* variants(name, entry);
  }
  for (const word of profile.organisation.words) {
    if (word.length >= shortestBody) yield { words: plainWords(word), entry: { ...entry, kind: 'body' } };
  }
}

/** `rectorat`, `dsden`; shorter ones (`ia`, `dsi`) mean too much else. */
const shortestBody = 5;

function* placeNames(
  bodies: readonly string[],
  { places, departments }: Pick<Protected, 'places' | 'departments'>,
  entry: NameEntry,
): Iterable<SpokenName> {
  const named = departments.map((number) => departmentNames.get(number) ?? '');
  const where = [...places, ...named].map(tellingWords).filter((words) => words.length > 0);
  for (const { body, words } of wordsOf(bodies)) {
    for (const place of where) yield { words: [...words, ...place], entry };
    if (body.length < shortestBody) {
      // `IA34` is the inspection académique, `L'IA en 30 minutes` is not.
      for (const number of departments) yield { words: [words.join('') + number], entry };
      continue;
    }
    for (const place of where) yield { words: [...place, ...words], entry };
    for (const number of departments) yield { words: [...words, ...plainWords(number)], entry };
  }
}

/** All academies share one list of bodies, which is read once. */
const readBodies = new WeakMap<
  readonly string[],
  readonly { readonly body: string; readonly words: readonly string[] }[]
>();

function wordsOf(bodies: readonly string[]): readonly { readonly body: string; readonly words: readonly string[] }[] {
  const known = readBodies.get(bodies) ?? bodies.map((body) => ({ body, words: plainWords(body) }));
  readBodies.set(bodies, known);
  return known;
}

function tellingWords(text: string): readonly string[] {
  return plainWords(text).filter((word) => !fillers.has(word));
}

function* brandNames(brand: Brand): Iterable<SpokenName> {
  const entry: NameEntry = {
    owner: brandOwner(brand),
    kind: 'sure',
    words: new Set(brand.words.flatMap(plainWords)),
    generic: brand.generic,
  };
  for (const name of brand.names) yield* variants(name, entry);
  if (brand.ordinary.length === 0) return;
  for (const name of brand.ordinary) {
    const words = plainWords(name);
    if (words.join('').length >= shortestJoined) yield* joined(words, entry);
    yield* variants(name, { ...entry, kind: 'ordinary' }, false);
  }
  for (const domain of brand.domains)
    if (domain.includes('.')) yield { words: plainWords(domain), entry: { ...entry, kind: 'host' } };
}

/** A name of several words is found glued from this length on: `banquepopulaire`. */
const shortestJoined = 7;

function* variants(name: string, entry: NameEntry, glued = true): Iterable<SpokenName> {
  const words = plainWords(name);
  yield { words, entry };
  const telling = tellingWords(name);
  if (telling.length > 1 && telling.length < words.length) yield { words: telling, entry };
  if (glued && words.join('').length >= shortestJoined) yield* joined(words, entry);
}

function* joined(words: readonly string[], entry: NameEntry): Iterable<SpokenName> {
  if (words.length > 1) yield { words: [words.join('')], entry };
}

function sure(owner: Owner): NameEntry {
  return { owner, kind: 'sure', words: new Set(), generic: false };
}
