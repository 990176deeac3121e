import { prototypeOf } from '../domain/prototypes.ts';

/** What .fr and its sisters register besides ASCII. */
const french = 'ßàáâãäåæçèéêëìíîïñòóôõöùúûüýÿœ';
const frenchSuffix = /^(?:fr|re|pm|tf|wf|yt)$/u;

/** Letters of Latin, Greek and Cyrillic. Registries elsewhere take them, one script a label. */
const latin = lettersFrom(0xdf, 0x24f);
const foreign = [lettersFrom(0x370, 0x3ff), lettersFrom(0x430, 0x52f)];

/** A label with letters of other alphabets that look like its own, as far as a suffix takes them: `ac-montpéllier`, `ас-…` in Cyrillic. */
export function* foreignSlips(label: string, suffix: string): Generator<string> {
  const accents = frenchSuffix.test(suffix) ? Array.from(french) : latin;
  for (let at = 0; at < label.length; at++) {
    for (const letter of accents)
      if (looksLike(letter) === label.charAt(at)) yield label.slice(0, at) + letter + label.slice(at + 1);
  }
  if (frenchSuffix.test(suffix)) return;
  for (const script of foreign) {
    const whole = Array.from(label, (letter) =>
      /[a-z]/u.test(letter) ? script.find((each) => looksLike(each) === letter) : letter,
    );
    if (whole.every((letter) => letter !== undefined)) yield whole.join('');
  }
}

/** The ASCII letter that a letter looks like, its accents aside: `é` is `e`, `а` is `a`. */
function looksLike(letter: string): string {
  const [base = ''] = prototypeOf(letter).normalize('NFD');
  return base;
}

function lettersFrom(first: number, last: number): readonly string[] {
  const all = Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  return all.filter(
    (letter) =>
      letter.toLowerCase() === letter && letter.toUpperCase() !== letter && /^[a-z]$/u.test(looksLike(letter)),
  );
}
