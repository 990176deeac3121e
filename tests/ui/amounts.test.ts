import { expect, test } from 'vitest';
import { momentText, numberText, sizeText } from '../../ui/texts/amounts.ts';

test.for([
  [0, '0\u00A0o', '0\u00A0B'],
  [1023, '1\u202F023\u00A0o', '1,023\u00A0B'],
  [1024, '1\u00A0Ko', '1\u00A0KB'],
  [48_213, '47,1\u00A0Ko', '47.1\u00A0KB'],
  [25 * 1024 * 1024, '25\u00A0Mo', '25\u00A0MB'],
  [300 * 1024 * 1024, '300\u00A0Mo', '300\u00A0MB'],
] as const)('%d bytes are %s, or %s', ([bytes, fr, en]) => {
  expect(sizeText(bytes, 'fr')).toBe(fr);
  expect(sizeText(bytes, 'en')).toBe(en);
});

test('numbers and days are the reader’s', () => {
  expect(numberText(1234.5, 'fr', 1)).toBe('1\u202F234,5');
  expect(numberText(1234.5, 'en', 1)).toBe('1,234.5');
  expect(momentText('2026-11-23T12:00:00Z', 'fr')).toContain('23 novembre 2026');
  expect(momentText('2026-11-23T12:00:00Z', 'en')).toContain('23 November 2026');
});

test('what is no date is shown as it came', () => {
  expect(momentText('hier', 'fr')).toBe('hier');
});
