import { expect, test } from 'vitest';

import { lowerCase } from '../../../core/domain/lower-case.ts';
import { isMixedScript } from '../../../core/domain/mixed-script.ts';
import { scriptOf } from '../../../core/domain/script.ts';

test.for([
  ['аc-montpellier', 'a Cyrillic а'],
  ['mοntpellier', 'a Greek omicron'],
  ['pаypal', 'a Cyrillic а'],
  ['Ꭺcademie', 'a Cherokee a'],
  ['օrange', 'an Armenian o'],
  ['ꓒaypal', 'a Lisu letter'],
  ['例аа', 'Han and Cyrillic'],
  ['ひらмм', 'Hiragana and Cyrillic'],
  ['한ひ', 'Hangul and Hiragana'],
] as const)('%s is mixed: %s', ([label]) => {
  expect(isMixedScript(label)).toBe(true);
});

test.for([
  ['ac-montpellier34'],
  ['académie'],
  ['acade\u0301mie'],
  ['łódź-ŋ'],
  ['раураӏ'],
  ['академия-34'],
  ['ακαδημία'],
  ['日本語ひらカタabc'],
  ['台灣ㄅabc'],
  ['한국韓國abc'],
  ['例え'],
  ['۱۲۳سلام'],
  ['123'],
  ['💌'],
  [''],
] as const)('%s is not', ([label]) => {
  expect(isMixedScript(label)).toBe(false);
});

const known =
  'Latin Greek Cyrillic Armenian Hebrew Arabic Devanagari Thai Georgian Cherokee Hangul Hiragana Katakana Bopomofo Han';

test('the table agrees with the platform on every letter that a host name can hold', () => {
  const patterns = known
    .split(' ')
    .map((name) => [name.toLowerCase(), new RegExp(`^\\p{Script=${name}}$`, 'u')] as const);
  const wrong: string[] = [];
  for (let point = 0x61; point < 0x1_00_00; point++) {
    const letter = String.fromCodePoint(point);
    const occurs = lowerCase(letter) === letter && letter.normalize('NFKC') === letter;
    if (!occurs || !/^\p{L}$/u.test(letter) || /^[\p{Script=Common}\p{Script=Inherited}]$/u.test(letter)) continue;
    const script = patterns.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'other';
    if (scriptOf(letter) !== script) wrong.push(`${point.toString(16)} ${script}`);
  }
  expect(wrong.join(', ')).toBe('');
});
