import fc from 'fast-check';
import { expect, test } from 'vitest';

import { withNetworkLineEnds } from '../../../extension/webmail/network-line-ends.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
/** What SOGo does to a source. */
const throughSogo = (text: string): Uint8Array => bytes(text.replaceAll('\r\n', '\n'));

test('a source comes back byte for byte, whatever other CRs it has', () => {
  const line = fc.string({ unit: fc.constantFrom('a', ' ', '\t', '\r', 'é', ':'), maxLength: 8 });
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
      const source = `From: a@b.fr\r\n${lines.join('\r\n')}\r\n`;
      expect(withNetworkLineEnds(throughSogo(source))).toEqual(bytes(source));
    }),
  );
});

test.for(['', 'no line', 'Subject: a\r\n\r\nb\r\n'])('%j stays as it is', (source) => {
  expect(withNetworkLineEnds(bytes(source))).toEqual(bytes(source));
});
