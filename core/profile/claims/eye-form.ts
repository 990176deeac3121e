import { eyeFold } from '../../domain/eye-fold.ts';
import { foldedSkeleton } from '../../domain/skeleton.ts';
import type { WordForm } from './name-trie.ts';

/** Capitals of other alphabets, each before the Latin one it looks like; their small letters often look like others. */
const greek = 'ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX';
const cyrillic = 'АA ВB ЕE ЅS ІI ЈJ КK МM НH ОO РP СC ТT УY ХX ԚQ ԜW ҮY ԌG';
const armenian = 'ՍU ՏS ՕO';
const capitals: ReadonlyMap<string, string> = new Map(
  `${greek} ${cyrillic} ${armenian}`.split(' ').map((pair) => [pair.slice(0, -1), pair.slice(-1).toLowerCase()]),
);

/** The form in which words that look alike are equal: `Netfl1x` and `netflix` → `netfllx`. */
export function eyeForm(text: string): string {
  const latin = /^[\w]*$/u.test(text) ? text : Array.from(text, (letter) => capitals.get(letter) ?? letter).join('');
  return eyeFold(foldedSkeleton(latin));
}

/** Parts of a written word together as they look: `PayPaI` is `paypal`. Remembers the words of a text: most return. */
export function seenForm(): WordForm {
  const known = new Map<string, string>();
  return (words, from, to) => {
    let raw = '';
    for (let at = from; at <= to; at++) raw += words[at]?.raw ?? '';
    const form = known.get(raw) ?? (raw.length > longestSeen ? raw : eyeForm(raw));
    known.set(raw, form);
    return form;
  };
}

const longestSeen = 64;
