import { domainToASCII } from 'node:url';
import { expect, test } from 'vitest';

import { mapForIdna } from '../../../core/domain/idna.ts';
import { parseUrlHost } from '../../../core/domain/parse-host.ts';

test.for([
  ['Bloß.de', 'bloß.de'],
  ['u\u0308.com', 'ü.com'],
  ['ΣΊΣΥΦΟΣ', 'σίσυφοσ'],
  ['σίσυφος', 'σίσυφος'],
  ['ϲ', 'σ'],
  ['ᾳ', 'αι'],
  ['Ꭺ', 'Ꭺ'],
  ['ꭺ', 'Ꭺ'],
  ['ᲀ', 'в'],
  ['İ', 'i\u0307'],
  ['ŀ', 'l·'],
  ['℡', 'tel'],
  ['℀', 'a/c'],
  ['１．２', '1.2'],
] as const)('%s is mapped to %s', ([text, mapped]) => {
  expect(mapForIdna(text)).toBe(mapped);
});

test('every letter of the alphabets of Europe is mapped as the platform does', () => {
  const differing: string[] = [];
  for (let point = 0x80; point < 0x2000; point++) {
    const text = `a${String.fromCodePoint(point)}b.fr`;
    const theirs = domainToASCII(text);
    if (theirs !== '' && parseUrlHost(text)?.host !== theirs) differing.push(text);
  }
  expect(differing).toEqual([]);
});
