import { glanceVariants, glyphVariants } from '../lookalike/variants.ts';

const written = 'abcdefghijklmnopqrstuvwxyz0123456789-';

/** A label with one letter lost, swapped, replaced or gained, hyphens among them: `montpelier`, `monptellier`, `mont-pellier`. */
export function* letterSlips(label: string): Generator<string> {
  for (let at = 0; at <= label.length; at++) {
    const [head, tail] = [label.slice(0, at), label.slice(at)];
    for (const letter of written) {
      yield head + letter + tail;
      if (tail !== '') yield head + letter + tail.slice(1);
    }
    if (tail !== '') yield head + tail.slice(1);
    if (tail.length > 1) yield head + tail.charAt(1) + tail.charAt(0) + tail.slice(2);
  }
}

/** A label with letters for others that look like them, one or two: `rnontpellier`, `m0ntpe1lier`. */
export function* glyphSlips(label: string): Generator<string> {
  for (const { text } of glyphVariants(label)) {
    yield text;
    for (const { text: twice } of glyphVariants(text)) yield twice;
  }
  for (const { text } of glanceVariants(label)) yield text;
}

/** A label without its hyphens, or with one of them elsewhere: `acmontpellier`, `acm-ontpellier`. */
export function* hyphenSlips(label: string): Generator<string> {
  const bare = label.replaceAll('-', '');
  yield bare;
  for (let at = 1; at < bare.length; at++) yield `${bare.slice(0, at)}-${bare.slice(at)}`;
}
