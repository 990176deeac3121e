import { expect, test } from 'vitest';
import { announcementAt, clockText } from '../../ui/idle-announcements.ts';

test.for([
  [300, undefined],
  [121, undefined],
  [120, 120],
  [61, 120],
  [60, 60],
  [31, 60],
  [30, 30],
  [11, 30],
  [10, 10],
  [0, 10],
] as const)('with %d seconds left, %s is said', ([left, said]) => {
  expect(announcementAt(left)).toBe(said);
});

test('a countdown of five minutes is said aloud four times', () => {
  const said = Array.from({ length: 301 }, (_, second) => announcementAt(300 - second));
  expect(said.filter((each, index) => each !== undefined && each !== said[index - 1])).toEqual([120, 60, 30, 10]);
});

test.for([
  [0, '0:00'],
  [9, '0:09'],
  [60, '1:00'],
  [119, '1:59'],
  [600, '10:00'],
] as const)('%d seconds are %s', ([seconds, text]) => {
  expect(clockText(seconds)).toBe(text);
});
