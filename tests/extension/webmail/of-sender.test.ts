import { expect, test } from 'vitest';

import { ofSender } from '../../../extension/webmail/of-sender.ts';

const raw = (text: string) => ({ kind: 'raw', bytes: new TextEncoder().encode(text) }) as const;
const other = { kind: 'failed', step: 'which message is open', why: 'its sender is not the one shown' };

test.for([
  ['the same', 'From: Jean <J@a.fr>\r\n\r\n', 'j@A.fr', true],
  ['a folded field', 'Subject: x\r\nFrom: Jean Martin\r\n <j@a.fr>\r\n\r\n', 'j@a.fr', true],
  ['another', 'From: m@a.fr\r\n\r\n', 'j@a.fr', false],
  ['in another field alone', 'From: m@a.fr\r\nTo: j@a.fr\r\n\r\n', 'j@a.fr', false],
  ['in the body alone', 'From: m@a.fr\r\n\r\nFrom: j@a.fr\r\n', 'j@a.fr', false],
  ['no From', 'Subject: x\r\n\r\n', 'j@a.fr', false],
] as const)('%s', ([, text, address, isSame]) => {
  const source = raw(text);
  expect(ofSender(source, { name: '', address })).toEqual(isSame ? source : other);
});

test('where the page shows no address, there is nothing to compare', () => {
  const source = raw('From: m@a.fr\r\n\r\n');
  expect(ofSender(source, undefined)).toBe(source);
  expect(ofSender(source, { name: 'Jean', address: '' })).toBe(source);
});
