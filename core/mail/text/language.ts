import { functionWords } from './function-words.ts';

/** Words looked at: the beginning of a message tells its language. */
const wordLimit = 2_000;

const languagesOf: ReadonlyMap<string, readonly string[]> = (() => {
  const found = new Map<string, string[]>();
  for (const [language, words] of Object.entries(functionWords)) {
    for (const word of words.split(' ')) found.set(word, [...(found.get(word) ?? []), language]);
  }
  return found;
})();

/** BCP 47 language of a text by its function words: `fr` for « Veuillez cliquer ici pour valider votre compte »; `und` when unsure. */
export function guessLanguage(text: string): string {
  const scores = new Map<string, number>();
  let words = 0;
  for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
    if (++words > wordLimit) break;
    const languages = languagesOf.get(word) ?? [];
    // A word of several languages says less about each.
    for (const language of languages) scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
  }
  const [first, second] = [...scores].toSorted(([, one], [, other]) => other - one);
  if (!first || first[1] < 2) return 'und';
  return second && first[1] < second[1] * 1.2 ? 'und' : first[0];
}
