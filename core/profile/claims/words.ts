import { partsOf } from './word-parts.ts';

/** One word of a text, or one part of a word that was written together: `Pay` and `Pal` of `PayPal`. */
export interface Word {
  /** As it stands in the text. */
  readonly raw: string;
  /** Where in the text it begins. */
  readonly start: number;
  /** Lower case, without accents: `credit`. */
  readonly plain: string;
  /** Index of the last part of the same written word. */
  readonly last: number;
  /** Holds characters that no keyboard of ours gives for a letter: Cyrillic, mathematical bold, zero-width. */
  readonly odd: boolean;
  /** Belongs to a word of letters and digits: `EK` and `074` of `EK074`. */
  readonly reference: boolean;
  /** Stands in something written like a host name: `exemple` in `exemple.fr`. */
  readonly dotted: boolean;
}

const chunks = /[\p{L}\p{M}\p{N}\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u00AD@$|!._+-]+/gu;
/** A word may hold signs that stand for letters, but begins and ends with a letter or digit: `Micro$oft`. */
const runs = /[\p{L}\p{N}](?:[@$|!]?[\p{L}\p{M}\p{N}\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u00AD])*|(?<=.)\+/gu;
const unseen = /[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u;
const dropped = /[\p{M}\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\u00AD@$|!]/gu;
/** Longer ones are no words, and folding them could make them many times longer. */
const longestWord = 64;

/** The words of a text in order; mail addresses in it are left out. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: chunk, index } of text.matchAll(chunks)) {
    if (isAddress(chunk)) continue;
    const dotted = chunk.includes('.') && /[\p{L}\p{N}]\.[\p{L}\p{N}]/u.test(chunk);
    for (const { 0: run, index: offset } of chunk.matchAll(runs)) {
      const parts = run.length > longestWord ? [run] : partsOf(run);
      const last = words.length + parts.length - 1;
      const reference = parts.length > 1 && parts.some((part) => /\p{N}/u.test(part));
      let start = index + offset;
      for (const raw of parts) {
        words.push({ raw, start, plain: plainOf(raw), last, odd: isOdd(raw), reference, dotted });
        start += raw.length;
      }
    }
  }
  return words;
}

/** The plain form of a text's words, each as one however it is cased: `Crédit Agricole` → `credit`, `agricole`. */
export function plainWords(text: string): readonly string[] {
  const words = readWords(text);
  return words.flatMap(({ last }, index) =>
    index > 0 && words[index - 1]?.last === last ? [] : [joinPlain(words, index, last)],
  );
}

/** The plain form of consecutive parts as if written together. */
export function joinPlain(words: readonly Word[], from: number, to: number): string {
  let joined = '';
  for (let at = from; at <= to; at++) joined += words[at]?.plain ?? '';
  return joined;
}

/** `jean@orange.fr`, but not `P@yPal`. */
function isAddress(chunk: string): boolean {
  const at = chunk.indexOf('@');
  return at >= 0 && chunk.includes('.', at);
}

function plainOf(raw: string): string {
  if (raw === '+') return 'plus';
  if (/^[\w]*$/u.test(raw) || raw.length > longestWord) return raw.toLowerCase();
  return raw
    .normalize('NFKD')
    .replace(dropped, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replaceAll('ß', 'ss')
    .replaceAll('ø', 'o');
}

function isOdd(raw: string): boolean {
  if (/^[\w]*$/u.test(raw) || raw.length > longestWord) return false;
  return (
    unseen.test(raw) ||
    /\p{M}/u.test(raw.normalize('NFC')) ||
    raw.normalize('NFKC') !== raw.normalize('NFC') ||
    /[^\p{Script=Latin}\p{M}\p{N}\u00AD@$|!+]/u.test(raw)
  );
}
