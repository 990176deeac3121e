/** A text as a scanner reads it: its words without case, accents, ornaments and disguises, and where each stood. */
export interface Words {
  readonly source: string;
  /** `['votre', 'boite', 'est', 'pleine', '.']`; a sentence's end is the word `.`. */
  readonly words: readonly string[];
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Words read of a text; what comes after is no longer the writer's point. */
const wordLimit = 6_000;

/** Letters of other scripts that stand in for Latin ones: Cyrillic, Greek, and a few that decomposition does not undo. */
const standIns = new Map<string, string>(
  Object.entries({
    'а': 'a', 'ɑ': 'a', 'α': 'a', 'в': 'b', 'β': 'b', 'ь': 'b', 'с': 'c', 'ϲ': 'c', 'ԁ': 'd', 'е': 'e', 'є': 'e', 'ε': 'e',
    'ғ': 'f', 'ɡ': 'g', 'һ': 'h', 'н': 'h', 'і': 'i', 'ι': 'i', 'ı': 'i', 'ɩ': 'i', 'ј': 'j', 'к': 'k', 'κ': 'k', 'ӏ': 'l',
    'м': 'm', 'п': 'n', 'η': 'n', 'о': 'o', 'ο': 'o', 'σ': 'o', 'ø': 'o', 'р': 'p', 'ρ': 'p', 'ԛ': 'q', 'г': 'r', 'ѕ': 's',
    'т': 't', 'τ': 't', 'υ': 'u', 'ц': 'u', 'ν': 'v', 'ѵ': 'v', 'ѡ': 'w', 'ω': 'w', 'ԝ': 'w', 'х': 'x', 'χ': 'x', 'у': 'y', 'γ': 'y',
    'ӡ': 'z', 'ζ': 'z', 'ß': 'ss', 'æ': 'ae', 'œ': 'oe', 'đ': 'd', 'ł': 'l', 'ð': 'd', 'þ': 'th',
  }),
); // prettier-ignore

const folded = new Map<string, string>();

/** One character's letters; the empty string for what is invisible, a space for what divides words. */
function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  // What a broken charset left between the letters.
  if (character === '\uFFFD') return '';
  let letters = '';
  for (const part of character.normalize('NFKD').toLowerCase()) {
    letters +=
      standIns.get(part) ??
      (/[\p{M}\p{Cf}\p{Variation_Selector}]/u.test(part) ? '' : /[\p{L}\p{N}]/u.test(part) ? part : ' ');
  }
  const result = letters.includes(' ') ? ' ' : letters;
  // The map is a cache over the characters in use; a hostile text may name every one there is.
  if (folded.size < 20_000) folded.set(character, result);
  return result;
}

/** Folds a text to its words: `fold('Votre boîte est pleіne !').words` is `['votre', 'boite', 'est', 'pleine', '.']`. */
export function fold(source: string): Words {
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let word = '';
  let start = 0;
  let at = 0;
  const close = (): void => {
    if (word === '') return;
    words.push(word);
    starts.push(start);
    ends.push(at);
    word = '';
  };
  for (const character of source) {
    const code = character.charCodeAt(0);
    const letters = code < 128 ? asciiLetters(code) : foldCharacter(character);
    if (letters === ' ') {
      close();
      if (endsSentence(source, at, character) && words.length > 0 && words[words.length - 1] !== '.') {
        words.push('.');
        starts.push(at);
        ends.push(at + 1);
      }
      if (words.length >= wordLimit) break;
    } else if (letters !== '') {
      if (word === '') start = at;
      word += letters;
    }
    at += character.length;
  }
  close();
  return joinSpelled({ source, words, starts, ends });
}

/** A full stop inside `ac-montpellier.fr` ends nothing. */
function endsSentence(source: string, at: number, character: string): boolean {
  if (character === '.') return ' \n\u00A0'.includes(source.charAt(at + 1));
  if (character === '\n') return source.charAt(at + 1) === '\n';
  return '!?;|•…'.includes(character);
}

function asciiLetters(code: number): string {
  if (code >= 97 && code <= 122) return String.fromCharCode(code);
  if (code >= 65 && code <= 90) return String.fromCharCode(code + 32);
  if (code >= 48 && code <= 57) return String.fromCharCode(code);
  return code < 9 || code === 127 ? '' : ' ';
}

/** Letters set apart are one word to the eye: `L E D G E R`, `g o v . b r`; four and more, for `J. R. R. Tolkien`. */
function joinSpelled(text: Words): Words {
  const spelled = (index: number): boolean => /^\p{L}$/u.test(text.words[index] ?? '');
  if (!text.words.some((_, index) => spelled(index) && spelled(index + 1) && spelled(index + 2) && spelled(index + 3)))
    return text;
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (let index = 0; index < text.words.length;) {
    let next = index + 1;
    while (spelled(index) && spelled(next)) next += 1;
    const joined = next - index >= 4;
    if (!joined) next = index + 1;
    words.push(joined ? text.words.slice(index, next).join('') : (text.words[index] ?? ''));
    starts.push(text.starts[index] ?? 0);
    ends.push(text.ends[next - 1] ?? 0);
    index = next;
  }
  return { source: text.source, words, starts, ends };
}

/** The original words from one index to another, for a person to read: `votre boîte est pleine`. */
export function quote(text: Words, from: number, to: number): string {
  const slice = text.source.slice(text.starts[from] ?? 0, text.ends[to - 1] ?? 0).replace(/\s+/gu, ' ');
  return slice.length <= 120 ? slice : `${slice.slice(0, 119)}…`;
}
