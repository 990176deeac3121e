import { base64, utf8 } from '../feed/bytes.ts';
import { redactAddresses } from './redact-addresses.ts';
import { struck } from './struck.ts';

/** Strikes persons out of a text, however they are written in it, and then what is one person's own in addresses of the Web. */
export function redactText(
  text: string,
  persons: readonly string[],
): { readonly text: string; readonly redacted: number } {
  let [left, lower, redacted] = [text, text.toLowerCase(), 0];
  for (const form of new Set(persons.flatMap(formsOf))) {
    if (form === '' || !lower.includes(form)) continue;
    const pieces = splitAt(left, lower, form);
    redacted += pieces.length - 1;
    left = pieces.join(struck);
    lower = left.toLowerCase();
  }
  const addresses = redactAddresses(left);
  return { text: addresses.text, redacted: redacted + addresses.redacted };
}

/** `a@b.fr`, `a%40b.fr`, `YUBiLmZy`, `6140622e6672`: as links carry it. */
function formsOf(person: string): readonly string[] {
  const bytes = Uint8Array.from(person, (character) => character.charCodeAt(0));
  const encoded = base64(person.includes('@') ? utf8(person) : bytes).replaceAll('=', '');
  const hexadecimal = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  // The last letter of base64 holds bits of what follows, unless the length is a multiple of three.
  const sure = bytes.length % 3 === 0 ? encoded : encoded.slice(0, -1);
  return [person, person.replaceAll('@', '%40'), person.replaceAll(' ', '+'), sure.toLowerCase(), hexadecimal];
}

/** Splits a text where its lower-case form holds this. */
function splitAt(text: string, lower: string, form: string): readonly string[] {
  const pieces: string[] = [];
  let from = 0;
  for (let at = lower.indexOf(form); at !== -1; at = lower.indexOf(form, from)) {
    pieces.push(text.slice(from, at));
    from = at + form.length;
  }
  pieces.push(text.slice(from));
  return pieces;
}
