import { expect, test } from 'vitest';
import { sniff } from '../../../cli/scan/sniff.ts';

test.for([
  // What a file begins with; what it is where somebody named it; what it is where it was met in a folder.
  ['From: a@b.example\r\nSubject: x\r\n\r\ny', 'message', 'message'],
  ['Subject: x\n\ny', 'message', 'other'],
  ['\ufeffSubject: x\nDate: y\n', 'message', 'message'],
  ['\r\n\r\nSubject: x\nTo: y\n\n', 'message', 'message'],
  ['412\nReceived: by a\nFrom: b\n\n', 'message', 'message'],
  [
    'Subject: x\u0001\u0002 a long enough subject that two slips of the pen do not make it noise, one would hope\nTo: y\n\n',
    'message',
    'message',
  ],
  ['Note: a shopping list\n- milk', 'message', 'other'],
  ['no header here\nat all', 'other', 'other'],
  ['{"name": "x"}', 'other', 'other'],
  ['From a Tue Mar  4 08:12:45 2025\nSubject: x\n', 'mbox', 'mbox'],
  ['From what I know: nothing', 'other', 'other'],
  ['\u0000\u0000', 'empty', 'empty'],
  ['', 'empty', 'empty'],
  [' \r\n\t\n', 'empty', 'empty'],
] as const)('%j is %s, or %s in a folder', ([text, named, met]) => {
  const bytes = Buffer.from(text);
  expect([sniff(bytes, true), sniff(bytes, false)]).toEqual([named, met]);
});

test('noise that happens to hold a colon is no message', () => {
  const noise = Uint8Array.from({ length: 4_000 }, (_, index) => (index * index * 31 + index * 7) % 256);
  expect(sniff(Buffer.concat([Buffer.from('A: \n'), noise]), true)).toBe('other');
});
