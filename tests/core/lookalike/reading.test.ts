import { expect, test } from 'vitest';
import { fold } from '../../../core/lookalike/fold.ts';
import { boundary, labelsOf, readLabels } from '../../../core/lookalike/reading.ts';
import { domainOf } from './profile.ts';

test.each([
  ['montpellier', 'montpellier'],
  // hyphens, digits and dots stay
  ['ac-m0nt.x_1', 'ac-m0nt.x_1'],
  // accents, written in one character or two
  ['acad\u00E9mie', 'academie'],
  ['acade\u0301mie', 'academie'],
  // Greek omicron, Cyrillic а and і
  ['m\u03BFntpellier', 'montpellier'],
  ['\u0430mel\u0456', 'ameli'],
  // an m with an accent is an m, though UTS #39 makes « rn » of it
  ['\u1E3Fontpellier', 'montpellier'],
])('%s looks like %s', (label, seen) => {
  expect(fold(label)).toBe(seen);
});

interface Row {
  readonly host: string;
  readonly text: string;
  /** Where the registrable domain's own label begins. */
  readonly name: string;
  readonly folded: boolean;
}

const rows: readonly Row[] = [
  { host: 'ac-montpellier.fr', text: 'acmontpellier', name: 'acmontpellier', folded: false },
  { host: 'webmail.ac-montpellier.fr', text: 'webmailacmontpellier', name: 'acmontpellier', folded: false },
  { host: 'WEBMAIL.AC-Montpellier.FR.', text: 'webmailacmontpellier', name: 'acmontpellier', folded: false },
  // the whole public suffix is left out: a State's, a company's
  { host: 'cfspart.impots.gouv.fr', text: 'cfspartimpots', name: 'impots', folded: false },
  { host: 'ac-montpellier-fr.web.app', text: 'acmontpellierfr', name: 'acmontpellierfr', folded: false },
  { host: 'ac-montpellier.fr.login.example', text: 'acmontpellierfrlogin', name: 'login', folded: false },
  // Cyrillic а in an A-label
  { host: 'xn--c-montpellier-v1k.fr', text: 'acmontpellier', name: 'acmontpellier', folded: true },
];

test.each(rows)('$host is read as $text', ({ host, text, name, folded }) => {
  const reading = readLabels(labelsOf(domainOf(host)));
  expect(reading).toMatchObject({ text, folded });
  expect(reading.text.slice(reading.nameStart)).toBe(name);
  expect(reading.letters).toHaveLength(text.length);
  expect(reading.before).toHaveLength(text.length + 1);
});

/** A reading with its boundaries written: `|` for a dot, `-` for a hyphen. */
function written(host: string): string {
  const { text, before } = readLabels(labelsOf(domainOf(host)));
  const marks = new Map<number | undefined, string>([
    [boundary.none, ''],
    [boundary.hyphen, '-'],
    [boundary.dot, '|'],
  ]);
  return [...text, ''].map((letter, at) => `${marks.get(before[at]) ?? '?'}${letter}`).join('');
}

test.each([
  ['a.b-c.fr', '|a|b-c|'],
  ['webmailac-montpellier.fr', '|webmailac-montpellier|'],
  ['ac.montpellier-fr.com', '|ac|montpellier-fr|'],
  // several in a row are one, and a dot tells more than the hyphen beside it
  ['ac--montpellier.fr', '|ac-montpellier|'],
  ['_dmarc.exemple.fr', '|dmarc|exemple|'],
])('%s is parted as %s', (host, expected) => {
  expect(written(host)).toBe(expected);
});
