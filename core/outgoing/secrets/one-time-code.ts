import { secretWordsIn } from './phrases.ts';

/** A one-time code that is being told: the words that name it and its digits. */
export interface WrittenCode {
  readonly from: number;
  readonly to: number;
}

/** Words behind and before the name in which its digits stand. */
const behind = 8;
const before = 6;
/** Times that a message names a code and is still listened to. */
const mostNamed = 200;

/** One-time codes told in a text: « le code de vérification est 482 913 », “482913 is the security code”. */
export function findOneTimeCodes(text: string): readonly WrittenCode[] {
  const { words, hits } = secretWordsIn(text);
  const codes = hits.filter(({ meaning }) => meaning === 'code').slice(0, mostNamed);
  return codes.flatMap(({ from, to }) => {
    const digits = digitsIn(words.words, to, to + behind) ?? digitsIn(words.words, Math.max(0, from - before), from);
    if (digits === undefined) return [];
    const first = Math.min(from, digits.first);
    const last = Math.max(to - 1, digits.last);
    return [{ from: words.starts[first] ?? 0, to: words.ends[last] ?? 0 }];
  });
}

/** Four to eight digits, or twice three: `482913`, `482 913`. A year of this century is none. */
function digitsIn(
  words: readonly string[],
  start: number,
  end: number,
): { readonly first: number; readonly last: number } | undefined {
  for (let at = start; at < Math.min(end, words.length); at++) {
    const word = words[at] ?? '';
    const next = words[at + 1] ?? '';
    if (/^\d{3}$/u.test(word) && /^\d{3}$/u.test(next) && !/^\d+$/u.test(words[at + 2] ?? ''))
      return { first: at, last: at + 1 };
    if (/^\d{4,8}$/u.test(word) && !/^(?:19|20)\d\d$/u.test(word) && !/^\d+$/u.test(next))
      return { first: at, last: at };
  }
  return undefined;
}
