import type { Protected } from '../profile/profile.ts';

/** Words that imitations of a school's or an office's name are found with most often, as registered names have them. */
const common = (
  'webmail messagerie mail courrier connexion login compte espace portail acces authentification verification securite secure ' +
  'support assistance aide service services intranet extranet mobile documents formulaire paiement paie numen iprof rectorat ' +
  'officiel online en-ligne info actualites inscription examens resultats bourses rh sso cas ent mfa quota update'
).split(' ');

/** A label with a word beside it, apart or glued: `webmail-ac-montpellier`, `ac-montpellierconnexion`, `wwwac-montpellier`. */
export function* wordsBeside(label: string, words: readonly string[]): Generator<string> {
  for (const word of new Set(['www', ...common, ...words.filter((each) => /^[a-z0-9-]{2,20}$/u.test(each))])) {
    yield* [`${label}-${word}`, `${word}-${label}`, label + word, word + label];
  }
}

/** A label with its suffix inside it, and its parts in another order: `ac-montpellier-fr`, `montpellier-ac`. */
export function* partsMoved(label: string, suffix: string): Generator<string> {
  const written = suffix.replaceAll('.', '-');
  yield* [`${label}-${written}`, `${label}${written.replaceAll('-', '')}`];
  const parts = label.split('-');
  if (parts.length > 1) yield* [parts.toReversed().join('-'), parts.toReversed().join('')];
}

/** The ways to say a protected name: `academie-montpellier`, `rectorat34`, `dsden-herault`. */
export function* spokenNames({ spoken, words, places, departments }: Protected): Generator<string> {
  for (const name of spoken) yield* joined(name.split(' '));
  for (const word of words) {
    for (const place of places)
      yield* [...joined([word, place]), ...joined([place, word]), ...joined([word, 'de', place])];
    for (const department of departments) yield* joined([word, department]);
  }
}

function joined(parts: readonly string[]): readonly [string, string] {
  const plain = parts.map((part) =>
    part
      .normalize('NFD')
      .replaceAll(/[^a-zA-Z0-9]/gu, '')
      .toLowerCase(),
  );
  return [plain.join('-'), plain.join('')];
}
